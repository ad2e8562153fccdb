// OCPP 2.1. Generated from schemas/2.1 by `npm run generate`: change the tables, not this file.
// Ajv standalone code, made smaller. A function keeps its last error in `errors`.

import { formats, ucs2length } from "../formats.ts";

const isDateTime = formats["date-time"];
const isUri = formats.uri;
const hasOwnProperty = Object.prototype.hasOwnProperty;

function fail(validate, instancePath, keyword, params) {
  validate.errors = [{ instancePath, keyword, params }];
  return false;
}

function CustomDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.vendorId === undefined) && (missing0 = "vendorId")){
return fail(CustomDataType,instancePath,"required",{missingProperty: missing0});
}
else {
if(data.vendorId !== undefined){
let data0 = data.vendorId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(ucs2length(data0) > 255){
return fail(CustomDataType,instancePath+"/vendorId","maxLength",{limit: 255});
}
}
else {
return fail(CustomDataType,instancePath+"/vendorId","type",{type: "string"});
}
}
}
}
}
else {
return fail(CustomDataType,instancePath,"type",{type: "object"});
}
}
CustomDataType.errors = vErrors;
return errors === 0;
}
function ACChargingParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.energyAmount === undefined) && (missing0 = "energyAmount")) || ((data.evMinCurrent === undefined) && (missing0 = "evMinCurrent"))) || ((data.evMaxCurrent === undefined) && (missing0 = "evMaxCurrent"))) || ((data.evMaxVoltage === undefined) && (missing0 = "evMaxVoltage"))){
return fail(ACChargingParametersType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "energyAmount") || (key0 === "evMinCurrent")) || (key0 === "evMaxCurrent")) || (key0 === "evMaxVoltage")) || (key0 === "customData"))){
return fail(ACChargingParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.energyAmount !== undefined){
let data0 = data.energyAmount;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(ACChargingParametersType,instancePath+"/energyAmount","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMinCurrent !== undefined){
let data1 = data.evMinCurrent;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(ACChargingParametersType,instancePath+"/evMinCurrent","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxCurrent !== undefined){
let data2 = data.evMaxCurrent;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(ACChargingParametersType,instancePath+"/evMaxCurrent","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxVoltage !== undefined){
let data3 = data.evMaxVoltage;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(ACChargingParametersType,instancePath+"/evMaxVoltage","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(ACChargingParametersType,instancePath,"type",{type: "object"});
}
}
ACChargingParametersType.errors = vErrors;
return errors === 0;
}
function APNAuthenticationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(APNAuthenticationEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "PAP") || (data === "CHAP")) || (data === "NONE")) || (data === "AUTO"))){
return fail(APNAuthenticationEnumType,instancePath,"enum",{});
}
APNAuthenticationEnumType.errors = vErrors;
return errors === 0;
}
function APNType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.apn === undefined) && (missing0 = "apn")) || ((data.apnAuthentication === undefined) && (missing0 = "apnAuthentication"))){
return fail(APNType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "apn") || (key0 === "apnUserName")) || (key0 === "apnPassword")) || (key0 === "simPin")) || (key0 === "preferredNetwork")) || (key0 === "useOnlyPreferredNetwork")) || (key0 === "apnAuthentication")) || (key0 === "customData"))){
return fail(APNType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.apn !== undefined){
let data0 = data.apn;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2000){
return fail(APNType,instancePath+"/apn","maxLength",{limit: 2000});
}
}
else {
return fail(APNType,instancePath+"/apn","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apnUserName !== undefined){
let data1 = data.apnUserName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(APNType,instancePath+"/apnUserName","maxLength",{limit: 50});
}
}
else {
return fail(APNType,instancePath+"/apnUserName","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apnPassword !== undefined){
let data2 = data.apnPassword;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 64){
return fail(APNType,instancePath+"/apnPassword","maxLength",{limit: 64});
}
}
else {
return fail(APNType,instancePath+"/apnPassword","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simPin !== undefined){
let data3 = data.simPin;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(APNType,instancePath+"/simPin","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferredNetwork !== undefined){
let data4 = data.preferredNetwork;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 6){
return fail(APNType,instancePath+"/preferredNetwork","maxLength",{limit: 6});
}
}
else {
return fail(APNType,instancePath+"/preferredNetwork","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useOnlyPreferredNetwork !== undefined){
const _errs12 = errors;
if(typeof data.useOnlyPreferredNetwork !== "boolean"){
return fail(APNType,instancePath+"/useOnlyPreferredNetwork","type",{type: "boolean"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apnAuthentication !== undefined){
const _errs14 = errors;
if(!(APNAuthenticationEnumType(data.apnAuthentication, instancePath+"/apnAuthentication"))){
vErrors = APNAuthenticationEnumType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(APNType,instancePath,"type",{type: "object"});
}
}
APNType.errors = vErrors;
return errors === 0;
}
const AbsolutePriceScheduleTypeFields = { "timeAnchor": 0, "priceScheduleID": 0, "priceScheduleDescription": 0, "currency": 0, "language": 0, "priceAlgorithm": 0, "minimumCost": 0, "maximumCost": 0, "priceRuleStacks": 0, "taxRules": 0, "overstayRuleList": 0, "additionalSelectedServices": 0, "customData": 0 };
function RationalNumberType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.exponent === undefined) && (missing0 = "exponent")) || ((data.value === undefined) && (missing0 = "value"))){
return fail(RationalNumberType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "exponent") || (key0 === "value")) || (key0 === "customData"))){
return fail(RationalNumberType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.exponent !== undefined){
let data0 = data.exponent;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RationalNumberType,instancePath+"/exponent","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(RationalNumberType,instancePath+"/value","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RationalNumberType,instancePath,"type",{type: "object"});
}
}
RationalNumberType.errors = vErrors;
return errors === 0;
}
function PriceRuleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.energyFee === undefined) && (missing0 = "energyFee")) || ((data.powerRangeStart === undefined) && (missing0 = "powerRangeStart"))){
return fail(PriceRuleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "parkingFeePeriod") || (key0 === "carbonDioxideEmission")) || (key0 === "renewableGenerationPercentage")) || (key0 === "energyFee")) || (key0 === "parkingFee")) || (key0 === "powerRangeStart")) || (key0 === "customData"))){
return fail(PriceRuleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.parkingFeePeriod !== undefined){
let data0 = data.parkingFeePeriod;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(PriceRuleType,instancePath+"/parkingFeePeriod","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carbonDioxideEmission !== undefined){
let data1 = data.carbonDioxideEmission;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(PriceRuleType,instancePath+"/carbonDioxideEmission","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(PriceRuleType,instancePath+"/carbonDioxideEmission","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewableGenerationPercentage !== undefined){
let data2 = data.renewableGenerationPercentage;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(PriceRuleType,instancePath+"/renewableGenerationPercentage","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
return fail(PriceRuleType,instancePath+"/renewableGenerationPercentage","maximum",{comparison: "<=", limit: 100});
}
else {
if(data2 < 0 || isNaN(data2)){
return fail(PriceRuleType,instancePath+"/renewableGenerationPercentage","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energyFee !== undefined){
const _errs8 = errors;
if(!(RationalNumberType(data.energyFee, instancePath+"/energyFee"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parkingFee !== undefined){
const _errs9 = errors;
if(!(RationalNumberType(data.parkingFee, instancePath+"/parkingFee"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.powerRangeStart !== undefined){
const _errs10 = errors;
if(!(RationalNumberType(data.powerRangeStart, instancePath+"/powerRangeStart"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(PriceRuleType,instancePath,"type",{type: "object"});
}
}
PriceRuleType.errors = vErrors;
return errors === 0;
}
function PriceRuleStackType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.duration === undefined) && (missing0 = "duration")) || ((data.priceRule === undefined) && (missing0 = "priceRule"))){
return fail(PriceRuleStackType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "duration") || (key0 === "priceRule")) || (key0 === "customData"))){
return fail(PriceRuleStackType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(PriceRuleStackType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceRule !== undefined){
let data1 = data.priceRule;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 8){
return fail(PriceRuleStackType,instancePath+"/priceRule","maxItems",{limit: 8});
}
else {
if(data1.length < 1){
return fail(PriceRuleStackType,instancePath+"/priceRule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(PriceRuleType(data1[i0], instancePath+"/priceRule/" + i0))){
vErrors = PriceRuleType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(PriceRuleStackType,instancePath+"/priceRule","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(PriceRuleStackType,instancePath,"type",{type: "object"});
}
}
PriceRuleStackType.errors = vErrors;
return errors === 0;
}
const TaxRuleTypeFields = { "taxRuleID": 0, "taxRuleName": 0, "taxIncludedInPrice": 0, "appliesToEnergyFee": 0, "appliesToParkingFee": 0, "appliesToOverstayFee": 0, "appliesToMinimumMaximumCost": 0, "taxRate": 0, "customData": 0 };
function TaxRuleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.taxRuleID === undefined) && (missing0 = "taxRuleID")) || ((data.appliesToEnergyFee === undefined) && (missing0 = "appliesToEnergyFee"))) || ((data.appliesToParkingFee === undefined) && (missing0 = "appliesToParkingFee"))) || ((data.appliesToOverstayFee === undefined) && (missing0 = "appliesToOverstayFee"))) || ((data.appliesToMinimumMaximumCost === undefined) && (missing0 = "appliesToMinimumMaximumCost"))) || ((data.taxRate === undefined) && (missing0 = "taxRate"))){
return fail(TaxRuleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TaxRuleTypeFields, key0))){
return fail(TaxRuleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.taxRuleID !== undefined){
let data0 = data.taxRuleID;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(TaxRuleType,instancePath+"/taxRuleID","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(TaxRuleType,instancePath+"/taxRuleID","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRuleName !== undefined){
let data1 = data.taxRuleName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 100){
return fail(TaxRuleType,instancePath+"/taxRuleName","maxLength",{limit: 100});
}
}
else {
return fail(TaxRuleType,instancePath+"/taxRuleName","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxIncludedInPrice !== undefined){
const _errs6 = errors;
if(typeof data.taxIncludedInPrice !== "boolean"){
return fail(TaxRuleType,instancePath+"/taxIncludedInPrice","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appliesToEnergyFee !== undefined){
const _errs8 = errors;
if(typeof data.appliesToEnergyFee !== "boolean"){
return fail(TaxRuleType,instancePath+"/appliesToEnergyFee","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appliesToParkingFee !== undefined){
const _errs10 = errors;
if(typeof data.appliesToParkingFee !== "boolean"){
return fail(TaxRuleType,instancePath+"/appliesToParkingFee","type",{type: "boolean"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appliesToOverstayFee !== undefined){
const _errs12 = errors;
if(typeof data.appliesToOverstayFee !== "boolean"){
return fail(TaxRuleType,instancePath+"/appliesToOverstayFee","type",{type: "boolean"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appliesToMinimumMaximumCost !== undefined){
const _errs14 = errors;
if(typeof data.appliesToMinimumMaximumCost !== "boolean"){
return fail(TaxRuleType,instancePath+"/appliesToMinimumMaximumCost","type",{type: "boolean"});
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRate !== undefined){
const _errs16 = errors;
if(!(RationalNumberType(data.taxRate, instancePath+"/taxRate"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs17 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TaxRuleType,instancePath,"type",{type: "object"});
}
}
TaxRuleType.errors = vErrors;
return errors === 0;
}
function OverstayRuleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.overstayFee === undefined) && (missing0 = "overstayFee")) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.overstayFeePeriod === undefined) && (missing0 = "overstayFeePeriod"))){
return fail(OverstayRuleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "overstayFee") || (key0 === "overstayRuleDescription")) || (key0 === "startTime")) || (key0 === "overstayFeePeriod")) || (key0 === "customData"))){
return fail(OverstayRuleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.overstayFee !== undefined){
const _errs2 = errors;
if(!(RationalNumberType(data.overstayFee, instancePath+"/overstayFee"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overstayRuleDescription !== undefined){
let data1 = data.overstayRuleDescription;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 32){
return fail(OverstayRuleType,instancePath+"/overstayRuleDescription","maxLength",{limit: 32});
}
}
else {
return fail(OverstayRuleType,instancePath+"/overstayRuleDescription","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data2 = data.startTime;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(OverstayRuleType,instancePath+"/startTime","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overstayFeePeriod !== undefined){
let data3 = data.overstayFeePeriod;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(OverstayRuleType,instancePath+"/overstayFeePeriod","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(OverstayRuleType,instancePath,"type",{type: "object"});
}
}
OverstayRuleType.errors = vErrors;
return errors === 0;
}
function OverstayRuleListType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overstayRule === undefined) && (missing0 = "overstayRule")){
return fail(OverstayRuleListType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "overstayPowerThreshold") || (key0 === "overstayRule")) || (key0 === "overstayTimeThreshold")) || (key0 === "customData"))){
return fail(OverstayRuleListType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.overstayPowerThreshold !== undefined){
const _errs2 = errors;
if(!(RationalNumberType(data.overstayPowerThreshold, instancePath+"/overstayPowerThreshold"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overstayRule !== undefined){
let data1 = data.overstayRule;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 5){
return fail(OverstayRuleListType,instancePath+"/overstayRule","maxItems",{limit: 5});
}
else {
if(data1.length < 1){
return fail(OverstayRuleListType,instancePath+"/overstayRule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(OverstayRuleType(data1[i0], instancePath+"/overstayRule/" + i0))){
vErrors = OverstayRuleType.errors;
errors = 1;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(OverstayRuleListType,instancePath+"/overstayRule","type",{type: "array"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overstayTimeThreshold !== undefined){
let data3 = data.overstayTimeThreshold;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(OverstayRuleListType,instancePath+"/overstayTimeThreshold","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(OverstayRuleListType,instancePath,"type",{type: "object"});
}
}
OverstayRuleListType.errors = vErrors;
return errors === 0;
}
function AdditionalSelectedServicesType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.serviceFee === undefined) && (missing0 = "serviceFee")) || ((data.serviceName === undefined) && (missing0 = "serviceName"))){
return fail(AdditionalSelectedServicesType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "serviceFee") || (key0 === "serviceName")) || (key0 === "customData"))){
return fail(AdditionalSelectedServicesType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.serviceFee !== undefined){
const _errs2 = errors;
if(!(RationalNumberType(data.serviceFee, instancePath+"/serviceFee"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceName !== undefined){
let data1 = data.serviceName;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 80){
return fail(AdditionalSelectedServicesType,instancePath+"/serviceName","maxLength",{limit: 80});
}
}
else {
return fail(AdditionalSelectedServicesType,instancePath+"/serviceName","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AdditionalSelectedServicesType,instancePath,"type",{type: "object"});
}
}
AdditionalSelectedServicesType.errors = vErrors;
return errors === 0;
}
function AbsolutePriceScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.timeAnchor === undefined) && (missing0 = "timeAnchor")) || ((data.priceScheduleID === undefined) && (missing0 = "priceScheduleID"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.priceAlgorithm === undefined) && (missing0 = "priceAlgorithm"))) || ((data.priceRuleStacks === undefined) && (missing0 = "priceRuleStacks"))){
return fail(AbsolutePriceScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(AbsolutePriceScheduleTypeFields, key0))){
return fail(AbsolutePriceScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timeAnchor !== undefined){
let data0 = data.timeAnchor;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(AbsolutePriceScheduleType,instancePath+"/timeAnchor","format",{format: "date-time"});
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/timeAnchor","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceScheduleID !== undefined){
let data1 = data.priceScheduleID;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(AbsolutePriceScheduleType,instancePath+"/priceScheduleID","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(AbsolutePriceScheduleType,instancePath+"/priceScheduleID","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceScheduleDescription !== undefined){
let data2 = data.priceScheduleDescription;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 160){
return fail(AbsolutePriceScheduleType,instancePath+"/priceScheduleDescription","maxLength",{limit: 160});
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/priceScheduleDescription","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 3){
return fail(AbsolutePriceScheduleType,instancePath+"/currency","maxLength",{limit: 3});
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/currency","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data4 = data.language;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 8){
return fail(AbsolutePriceScheduleType,instancePath+"/language","maxLength",{limit: 8});
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/language","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceAlgorithm !== undefined){
let data5 = data.priceAlgorithm;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(ucs2length(data5) > 2000){
return fail(AbsolutePriceScheduleType,instancePath+"/priceAlgorithm","maxLength",{limit: 2000});
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/priceAlgorithm","type",{type: "string"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minimumCost !== undefined){
const _errs14 = errors;
if(!(RationalNumberType(data.minimumCost, instancePath+"/minimumCost"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximumCost !== undefined){
const _errs15 = errors;
if(!(RationalNumberType(data.maximumCost, instancePath+"/maximumCost"))){
vErrors = RationalNumberType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceRuleStacks !== undefined){
let data8 = data.priceRuleStacks;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
if(data8.length > 1024){
return fail(AbsolutePriceScheduleType,instancePath+"/priceRuleStacks","maxItems",{limit: 1024});
}
else {
if(data8.length < 1){
return fail(AbsolutePriceScheduleType,instancePath+"/priceRuleStacks","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(PriceRuleStackType(data8[i0], instancePath+"/priceRuleStacks/" + i0))){
vErrors = PriceRuleStackType.errors;
errors = 1;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/priceRuleStacks","type",{type: "array"});
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRules !== undefined){
let data10 = data.taxRules;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
if(data10.length > 10){
return fail(AbsolutePriceScheduleType,instancePath+"/taxRules","maxItems",{limit: 10});
}
else {
if(data10.length < 1){
return fail(AbsolutePriceScheduleType,instancePath+"/taxRules","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(TaxRuleType(data10[i1], instancePath+"/taxRules/" + i1))){
vErrors = TaxRuleType.errors;
errors = 1;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/taxRules","type",{type: "array"});
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overstayRuleList !== undefined){
const _errs22 = errors;
if(!(OverstayRuleListType(data.overstayRuleList, instancePath+"/overstayRuleList"))){
vErrors = OverstayRuleListType.errors;
errors = 1;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalSelectedServices !== undefined){
let data13 = data.additionalSelectedServices;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data13)){
if(data13.length > 5){
return fail(AbsolutePriceScheduleType,instancePath+"/additionalSelectedServices","maxItems",{limit: 5});
}
else {
if(data13.length < 1){
return fail(AbsolutePriceScheduleType,instancePath+"/additionalSelectedServices","minItems",{limit: 1});
}
else {
var valid3 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(!(AdditionalSelectedServicesType(data13[i2], instancePath+"/additionalSelectedServices/" + i2))){
vErrors = AdditionalSelectedServicesType.errors;
errors = 1;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath+"/additionalSelectedServices","type",{type: "array"});
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs26 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(AbsolutePriceScheduleType,instancePath,"type",{type: "object"});
}
}
AbsolutePriceScheduleType.errors = vErrors;
return errors === 0;
}
function AdditionalInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.additionalIdToken === undefined) && (missing0 = "additionalIdToken")) || ((data.type === undefined) && (missing0 = "type"))){
return fail(AdditionalInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "additionalIdToken") || (key0 === "type")) || (key0 === "customData"))){
return fail(AdditionalInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.additionalIdToken !== undefined){
let data0 = data.additionalIdToken;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 255){
return fail(AdditionalInfoType,instancePath+"/additionalIdToken","maxLength",{limit: 255});
}
}
else {
return fail(AdditionalInfoType,instancePath+"/additionalIdToken","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(AdditionalInfoType,instancePath+"/type","maxLength",{limit: 50});
}
}
else {
return fail(AdditionalInfoType,instancePath+"/type","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AdditionalInfoType,instancePath,"type",{type: "object"});
}
}
AdditionalInfoType.errors = vErrors;
return errors === 0;
}
function AddressType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.address1 === undefined) && (missing0 = "address1"))) || ((data.city === undefined) && (missing0 = "city"))) || ((data.country === undefined) && (missing0 = "country"))){
return fail(AddressType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "address1")) || (key0 === "address2")) || (key0 === "city")) || (key0 === "postalCode")) || (key0 === "country")) || (key0 === "customData"))){
return fail(AddressType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(AddressType,instancePath+"/name","maxLength",{limit: 50});
}
}
else {
return fail(AddressType,instancePath+"/name","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address1 !== undefined){
let data1 = data.address1;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 100){
return fail(AddressType,instancePath+"/address1","maxLength",{limit: 100});
}
}
else {
return fail(AddressType,instancePath+"/address1","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address2 !== undefined){
let data2 = data.address2;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 100){
return fail(AddressType,instancePath+"/address2","maxLength",{limit: 100});
}
}
else {
return fail(AddressType,instancePath+"/address2","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.city !== undefined){
let data3 = data.city;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 100){
return fail(AddressType,instancePath+"/city","maxLength",{limit: 100});
}
}
else {
return fail(AddressType,instancePath+"/city","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postalCode !== undefined){
let data4 = data.postalCode;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 20){
return fail(AddressType,instancePath+"/postalCode","maxLength",{limit: 20});
}
}
else {
return fail(AddressType,instancePath+"/postalCode","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data5 = data.country;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(ucs2length(data5) > 50){
return fail(AddressType,instancePath+"/country","maxLength",{limit: 50});
}
}
else {
return fail(AddressType,instancePath+"/country","type",{type: "string"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs14 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(AddressType,instancePath,"type",{type: "object"});
}
}
AddressType.errors = vErrors;
return errors === 0;
}
function AttributeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AttributeEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Actual") || (data === "Target")) || (data === "MinSet")) || (data === "MaxSet"))){
return fail(AttributeEnumType,instancePath,"enum",{});
}
AttributeEnumType.errors = vErrors;
return errors === 0;
}
function IdTokenType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idToken === undefined) && (missing0 = "idToken")) || ((data.type === undefined) && (missing0 = "type"))){
return fail(IdTokenType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additionalInfo") || (key0 === "idToken")) || (key0 === "type")) || (key0 === "customData"))){
return fail(IdTokenType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.additionalInfo !== undefined){
let data0 = data.additionalInfo;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(IdTokenType,instancePath+"/additionalInfo","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(AdditionalInfoType(data0[i0], instancePath+"/additionalInfo/" + i0))){
vErrors = AdditionalInfoType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(IdTokenType,instancePath+"/additionalInfo","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
let data2 = data.idToken;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 255){
return fail(IdTokenType,instancePath+"/idToken","maxLength",{limit: 255});
}
}
else {
return fail(IdTokenType,instancePath+"/idToken","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 20){
return fail(IdTokenType,instancePath+"/type","maxLength",{limit: 20});
}
}
else {
return fail(IdTokenType,instancePath+"/type","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(IdTokenType,instancePath,"type",{type: "object"});
}
}
IdTokenType.errors = vErrors;
return errors === 0;
}
const IdTokenInfoTypeFields = { "status": 0, "cacheExpiryDateTime": 0, "chargingPriority": 0, "groupIdToken": 0, "language1": 0, "language2": 0, "evseId": 0, "personalMessage": 0, "customData": 0 };
function AuthorizationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AuthorizationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "Accepted") || (data === "Blocked")) || (data === "ConcurrentTx")) || (data === "Expired")) || (data === "Invalid")) || (data === "NoCredit")) || (data === "NotAllowedTypeEVSE")) || (data === "NotAtThisLocation")) || (data === "NotAtThisTime")) || (data === "Unknown"))){
return fail(AuthorizationStatusEnumType,instancePath,"enum",{});
}
AuthorizationStatusEnumType.errors = vErrors;
return errors === 0;
}
function MessageFormatEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageFormatEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "ASCII") || (data === "HTML")) || (data === "URI")) || (data === "UTF8")) || (data === "QRCODE"))){
return fail(MessageFormatEnumType,instancePath,"enum",{});
}
MessageFormatEnumType.errors = vErrors;
return errors === 0;
}
function MessageContentType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.content === undefined) && (missing0 = "content"))){
return fail(MessageContentType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "format") || (key0 === "language")) || (key0 === "content")) || (key0 === "customData"))){
return fail(MessageContentType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(!(MessageFormatEnumType(data.format, instancePath+"/format"))){
vErrors = MessageFormatEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data1 = data.language;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 8){
return fail(MessageContentType,instancePath+"/language","maxLength",{limit: 8});
}
}
else {
return fail(MessageContentType,instancePath+"/language","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data2 = data.content;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 1024){
return fail(MessageContentType,instancePath+"/content","maxLength",{limit: 1024});
}
}
else {
return fail(MessageContentType,instancePath+"/content","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(MessageContentType,instancePath,"type",{type: "object"});
}
}
MessageContentType.errors = vErrors;
return errors === 0;
}
function IdTokenInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(IdTokenInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(IdTokenInfoTypeFields, key0))){
return fail(IdTokenInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(AuthorizationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = AuthorizationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cacheExpiryDateTime !== undefined){
let data1 = data.cacheExpiryDateTime;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(IdTokenInfoType,instancePath+"/cacheExpiryDateTime","format",{format: "date-time"});
}
}
else {
return fail(IdTokenInfoType,instancePath+"/cacheExpiryDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingPriority !== undefined){
let data2 = data.chargingPriority;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(IdTokenInfoType,instancePath+"/chargingPriority","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupIdToken !== undefined){
const _errs7 = errors;
if(!(IdTokenType(data.groupIdToken, instancePath+"/groupIdToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language1 !== undefined){
let data4 = data.language1;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(ucs2length(data4) > 8){
return fail(IdTokenInfoType,instancePath+"/language1","maxLength",{limit: 8});
}
}
else {
return fail(IdTokenInfoType,instancePath+"/language1","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language2 !== undefined){
let data5 = data.language2;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(ucs2length(data5) > 8){
return fail(IdTokenInfoType,instancePath+"/language2","maxLength",{limit: 8});
}
}
else {
return fail(IdTokenInfoType,instancePath+"/language2","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data6 = data.evseId;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length < 1){
return fail(IdTokenInfoType,instancePath+"/evseId","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return fail(IdTokenInfoType,instancePath+"/evseId/" + i0,"type",{type: "integer"});
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
return fail(IdTokenInfoType,instancePath+"/evseId/" + i0,"minimum",{comparison: ">=", limit: 0});
}
}
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(IdTokenInfoType,instancePath+"/evseId","type",{type: "array"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personalMessage !== undefined){
const _errs16 = errors;
if(!(MessageContentType(data.personalMessage, instancePath+"/personalMessage"))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs17 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(IdTokenInfoType,instancePath,"type",{type: "object"});
}
}
IdTokenInfoType.errors = vErrors;
return errors === 0;
}
function AuthorizationData(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idToken === undefined) && (missing0 = "idToken")){
return fail(AuthorizationData,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "idToken") || (key0 === "idTokenInfo")) || (key0 === "customData"))){
return fail(AuthorizationData,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idToken !== undefined){
const _errs2 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTokenInfo !== undefined){
const _errs3 = errors;
if(!(IdTokenInfoType(data.idTokenInfo, instancePath+"/idTokenInfo"))){
vErrors = IdTokenInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AuthorizationData,instancePath,"type",{type: "object"});
}
}
AuthorizationData.errors = vErrors;
return errors === 0;
}
function AuthorizeCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AuthorizeCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "Accepted") || (data === "SignatureError")) || (data === "CertificateExpired")) || (data === "CertificateRevoked")) || (data === "NoCertificateAvailable")) || (data === "CertChainError")) || (data === "ContractCancelled"))){
return fail(AuthorizeCertificateStatusEnumType,instancePath,"enum",{});
}
AuthorizeCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function BatteryDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.evseId === undefined) && (missing0 = "evseId")) || ((data.serialNumber === undefined) && (missing0 = "serialNumber"))) || ((data.soC === undefined) && (missing0 = "soC"))) || ((data.soH === undefined) && (missing0 = "soH"))){
return fail(BatteryDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "evseId") || (key0 === "serialNumber")) || (key0 === "soC")) || (key0 === "soH")) || (key0 === "productionDate")) || (key0 === "vendorInfo")) || (key0 === "customData"))){
return fail(BatteryDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(BatteryDataType,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(BatteryDataType,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
let data1 = data.serialNumber;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(BatteryDataType,instancePath+"/serialNumber","maxLength",{limit: 50});
}
}
else {
return fail(BatteryDataType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soC !== undefined){
let data2 = data.soC;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
return fail(BatteryDataType,instancePath+"/soC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data2 < 0 || isNaN(data2)){
return fail(BatteryDataType,instancePath+"/soC","minimum",{comparison: ">=", limit: 0});
}
}
}
else {
return fail(BatteryDataType,instancePath+"/soC","type",{type: "number"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soH !== undefined){
let data3 = data.soH;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
return fail(BatteryDataType,instancePath+"/soH","maximum",{comparison: "<=", limit: 100});
}
else {
if(data3 < 0 || isNaN(data3)){
return fail(BatteryDataType,instancePath+"/soH","minimum",{comparison: ">=", limit: 0});
}
}
}
else {
return fail(BatteryDataType,instancePath+"/soH","type",{type: "number"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.productionDate !== undefined){
let data4 = data.productionDate;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(BatteryDataType,instancePath+"/productionDate","format",{format: "date-time"});
}
}
else {
return fail(BatteryDataType,instancePath+"/productionDate","type",{type: "string"});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorInfo !== undefined){
let data5 = data.vendorInfo;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(ucs2length(data5) > 500){
return fail(BatteryDataType,instancePath+"/vendorInfo","maxLength",{limit: 500});
}
}
else {
return fail(BatteryDataType,instancePath+"/vendorInfo","type",{type: "string"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs14 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(BatteryDataType,instancePath,"type",{type: "object"});
}
}
BatteryDataType.errors = vErrors;
return errors === 0;
}
function BatterySwapEventEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(BatterySwapEventEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "BatteryIn") || (data === "BatteryOut")) || (data === "BatteryOutTimeout"))){
return fail(BatterySwapEventEnumType,instancePath,"enum",{});
}
BatterySwapEventEnumType.errors = vErrors;
return errors === 0;
}
function BootReasonEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(BootReasonEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((data === "ApplicationReset") || (data === "FirmwareUpdate")) || (data === "LocalReset")) || (data === "PowerUp")) || (data === "RemoteReset")) || (data === "ScheduledReset")) || (data === "Triggered")) || (data === "Unknown")) || (data === "Watchdog"))){
return fail(BootReasonEnumType,instancePath,"enum",{});
}
BootReasonEnumType.errors = vErrors;
return errors === 0;
}
function CancelReservationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CancelReservationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(CancelReservationStatusEnumType,instancePath,"enum",{});
}
CancelReservationStatusEnumType.errors = vErrors;
return errors === 0;
}
function CertificateActionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateActionEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Install") || (data === "Update"))){
return fail(CertificateActionEnumType,instancePath,"enum",{});
}
CertificateActionEnumType.errors = vErrors;
return errors === 0;
}
function HashAlgorithmEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(HashAlgorithmEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "SHA256") || (data === "SHA384")) || (data === "SHA512"))){
return fail(HashAlgorithmEnumType,instancePath,"enum",{});
}
HashAlgorithmEnumType.errors = vErrors;
return errors === 0;
}
function CertificateHashDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hashAlgorithm === undefined) && (missing0 = "hashAlgorithm")) || ((data.issuerNameHash === undefined) && (missing0 = "issuerNameHash"))) || ((data.issuerKeyHash === undefined) && (missing0 = "issuerKeyHash"))) || ((data.serialNumber === undefined) && (missing0 = "serialNumber"))){
return fail(CertificateHashDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "hashAlgorithm") || (key0 === "issuerNameHash")) || (key0 === "issuerKeyHash")) || (key0 === "serialNumber")) || (key0 === "customData"))){
return fail(CertificateHashDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.hashAlgorithm !== undefined){
const _errs2 = errors;
if(!(HashAlgorithmEnumType(data.hashAlgorithm, instancePath+"/hashAlgorithm"))){
vErrors = HashAlgorithmEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerNameHash !== undefined){
let data1 = data.issuerNameHash;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 128){
return fail(CertificateHashDataType,instancePath+"/issuerNameHash","maxLength",{limit: 128});
}
}
else {
return fail(CertificateHashDataType,instancePath+"/issuerNameHash","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerKeyHash !== undefined){
let data2 = data.issuerKeyHash;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 128){
return fail(CertificateHashDataType,instancePath+"/issuerKeyHash","maxLength",{limit: 128});
}
}
else {
return fail(CertificateHashDataType,instancePath+"/issuerKeyHash","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
let data3 = data.serialNumber;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 40){
return fail(CertificateHashDataType,instancePath+"/serialNumber","maxLength",{limit: 40});
}
}
else {
return fail(CertificateHashDataType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(CertificateHashDataType,instancePath,"type",{type: "object"});
}
}
CertificateHashDataType.errors = vErrors;
return errors === 0;
}
function GetCertificateIdUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetCertificateIdUseEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "V2GRootCertificate") || (data === "MORootCertificate")) || (data === "CSMSRootCertificate")) || (data === "V2GCertificateChain")) || (data === "ManufacturerRootCertificate")) || (data === "OEMRootCertificate"))){
return fail(GetCertificateIdUseEnumType,instancePath,"enum",{});
}
GetCertificateIdUseEnumType.errors = vErrors;
return errors === 0;
}
function CertificateHashDataChainType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.certificateHashData === undefined) && (missing0 = "certificateHashData")) || ((data.certificateType === undefined) && (missing0 = "certificateType"))){
return fail(CertificateHashDataChainType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "certificateHashData") || (key0 === "certificateType")) || (key0 === "childCertificateHashData")) || (key0 === "customData"))){
return fail(CertificateHashDataChainType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateType !== undefined){
const _errs3 = errors;
if(!(GetCertificateIdUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = GetCertificateIdUseEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childCertificateHashData !== undefined){
let data2 = data.childCertificateHashData;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 4){
return fail(CertificateHashDataChainType,instancePath+"/childCertificateHashData","maxItems",{limit: 4});
}
else {
if(data2.length < 1){
return fail(CertificateHashDataChainType,instancePath+"/childCertificateHashData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(CertificateHashDataType(data2[i0], instancePath+"/childCertificateHashData/" + i0))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(CertificateHashDataChainType,instancePath+"/childCertificateHashData","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(CertificateHashDataChainType,instancePath,"type",{type: "object"});
}
}
CertificateHashDataChainType.errors = vErrors;
return errors === 0;
}
function CertificateSignedStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateSignedStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(CertificateSignedStatusEnumType,instancePath,"enum",{});
}
CertificateSignedStatusEnumType.errors = vErrors;
return errors === 0;
}
function CertificateSigningUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateSigningUseEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ChargingStationCertificate") || (data === "V2GCertificate")) || (data === "V2G20Certificate"))){
return fail(CertificateSigningUseEnumType,instancePath,"enum",{});
}
CertificateSigningUseEnumType.errors = vErrors;
return errors === 0;
}
function CertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Good") || (data === "Revoked")) || (data === "Unknown")) || (data === "Failed"))){
return fail(CertificateStatusEnumType,instancePath,"enum",{});
}
CertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function CertificateStatusSourceEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateStatusSourceEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "CRL") || (data === "OCSP"))){
return fail(CertificateStatusSourceEnumType,instancePath,"enum",{});
}
CertificateStatusSourceEnumType.errors = vErrors;
return errors === 0;
}
function CertificateStatusRequestInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.certificateHashData === undefined) && (missing0 = "certificateHashData")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.urls === undefined) && (missing0 = "urls"))){
return fail(CertificateStatusRequestInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "certificateHashData") || (key0 === "source")) || (key0 === "urls")) || (key0 === "customData"))){
return fail(CertificateStatusRequestInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(!(CertificateStatusSourceEnumType(data.source, instancePath+"/source"))){
vErrors = CertificateStatusSourceEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.urls !== undefined){
let data2 = data.urls;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 5){
return fail(CertificateStatusRequestInfoType,instancePath+"/urls","maxItems",{limit: 5});
}
else {
if(data2.length < 1){
return fail(CertificateStatusRequestInfoType,instancePath+"/urls","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(ucs2length(data3) > 2000){
return fail(CertificateStatusRequestInfoType,instancePath+"/urls/" + i0,"maxLength",{limit: 2000});
}
}
else {
return fail(CertificateStatusRequestInfoType,instancePath+"/urls/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(CertificateStatusRequestInfoType,instancePath+"/urls","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(CertificateStatusRequestInfoType,instancePath,"type",{type: "object"});
}
}
CertificateStatusRequestInfoType.errors = vErrors;
return errors === 0;
}
function CertificateStatusType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.certificateHashData === undefined) && (missing0 = "certificateHashData")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.nextUpdate === undefined) && (missing0 = "nextUpdate"))){
return fail(CertificateStatusType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "certificateHashData") || (key0 === "source")) || (key0 === "status")) || (key0 === "nextUpdate")) || (key0 === "customData"))){
return fail(CertificateStatusType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(!(CertificateStatusSourceEnumType(data.source, instancePath+"/source"))){
vErrors = CertificateStatusSourceEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs4 = errors;
if(!(CertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextUpdate !== undefined){
let data3 = data.nextUpdate;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(CertificateStatusType,instancePath+"/nextUpdate","format",{format: "date-time"});
}
}
else {
return fail(CertificateStatusType,instancePath+"/nextUpdate","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(CertificateStatusType,instancePath,"type",{type: "object"});
}
}
CertificateStatusType.errors = vErrors;
return errors === 0;
}
function ChangeAvailabilityStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChangeAvailabilityStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Scheduled"))){
return fail(ChangeAvailabilityStatusEnumType,instancePath,"enum",{});
}
ChangeAvailabilityStatusEnumType.errors = vErrors;
return errors === 0;
}
function ChargingLimitType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingLimitSource === undefined) && (missing0 = "chargingLimitSource")){
return fail(ChargingLimitType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chargingLimitSource") || (key0 === "isLocalGeneration")) || (key0 === "isGridCritical")) || (key0 === "customData"))){
return fail(ChargingLimitType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingLimitSource !== undefined){
let data0 = data.chargingLimitSource;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(ChargingLimitType,instancePath+"/chargingLimitSource","maxLength",{limit: 20});
}
}
else {
return fail(ChargingLimitType,instancePath+"/chargingLimitSource","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isLocalGeneration !== undefined){
const _errs4 = errors;
if(typeof data.isLocalGeneration !== "boolean"){
return fail(ChargingLimitType,instancePath+"/isLocalGeneration","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isGridCritical !== undefined){
const _errs6 = errors;
if(typeof data.isGridCritical !== "boolean"){
return fail(ChargingLimitType,instancePath+"/isGridCritical","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ChargingLimitType,instancePath,"type",{type: "object"});
}
}
ChargingLimitType.errors = vErrors;
return errors === 0;
}
const ChargingNeedsTypeFields = { "acChargingParameters": 0, "derChargingParameters": 0, "evEnergyOffer": 0, "requestedEnergyTransfer": 0, "dcChargingParameters": 0, "v2xChargingParameters": 0, "availableEnergyTransfer": 0, "controlMode": 0, "mobilityNeedsMode": 0, "departureTime": 0, "customData": 0 };
const DERChargingParametersTypeFields = { "evSupportedDERControl": 0, "evOverExcitedMaxDischargePower": 0, "evOverExcitedPowerFactor": 0, "evUnderExcitedMaxDischargePower": 0, "evUnderExcitedPowerFactor": 0, "maxApparentPower": 0, "maxChargeApparentPower": 0, "maxChargeApparentPower_L2": 0, "maxChargeApparentPower_L3": 0, "maxDischargeApparentPower": 0, "maxDischargeApparentPower_L2": 0, "maxDischargeApparentPower_L3": 0, "maxChargeReactivePower": 0, "maxChargeReactivePower_L2": 0, "maxChargeReactivePower_L3": 0, "minChargeReactivePower": 0, "minChargeReactivePower_L2": 0, "minChargeReactivePower_L3": 0, "maxDischargeReactivePower": 0, "maxDischargeReactivePower_L2": 0, "maxDischargeReactivePower_L3": 0, "minDischargeReactivePower": 0, "minDischargeReactivePower_L2": 0, "minDischargeReactivePower_L3": 0, "nominalVoltage": 0, "nominalVoltageOffset": 0, "maxNominalVoltage": 0, "minNominalVoltage": 0, "evInverterManufacturer": 0, "evInverterModel": 0, "evInverterSerialNumber": 0, "evInverterSwVersion": 0, "evInverterHwVersion": 0, "evIslandingDetectionMethod": 0, "evIslandingTripTime": 0, "evMaximumLevel1DCInjection": 0, "evDurationLevel1DCInjection": 0, "evMaximumLevel2DCInjection": 0, "evDurationLevel2DCInjection": 0, "evReactiveSusceptance": 0, "evSessionTotalDischargeEnergyAvailable": 0, "customData": 0 };
function DERControlEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DERControlEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((((((((((((((data === "EnterService") || (data === "FreqDroop")) || (data === "FreqWatt")) || (data === "FixedPFAbsorb")) || (data === "FixedPFInject")) || (data === "FixedVar")) || (data === "Gradients")) || (data === "HFMustTrip")) || (data === "HFMayTrip")) || (data === "HVMustTrip")) || (data === "HVMomCess")) || (data === "HVMayTrip")) || (data === "LimitMaxDischarge")) || (data === "LFMustTrip")) || (data === "LVMustTrip")) || (data === "LVMomCess")) || (data === "LVMayTrip")) || (data === "PowerMonitoringMustTrip")) || (data === "VoltVar")) || (data === "VoltWatt")) || (data === "WattPF")) || (data === "WattVar"))){
return fail(DERControlEnumType,instancePath,"enum",{});
}
DERControlEnumType.errors = vErrors;
return errors === 0;
}
function IslandingDetectionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(IslandingDetectionEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((((((data === "NoAntiIslandingSupport") || (data === "RoCoF")) || (data === "UVP_OVP")) || (data === "UFP_OFP")) || (data === "VoltageVectorShift")) || (data === "ZeroCrossingDetection")) || (data === "OtherPassive")) || (data === "ImpedanceMeasurement")) || (data === "ImpedanceAtFrequency")) || (data === "SlipModeFrequencyShift")) || (data === "SandiaFrequencyShift")) || (data === "SandiaVoltageShift")) || (data === "FrequencyJump")) || (data === "RCLQFactor")) || (data === "OtherActive"))){
return fail(IslandingDetectionEnumType,instancePath,"enum",{});
}
IslandingDetectionEnumType.errors = vErrors;
return errors === 0;
}
function DERChargingParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(DERChargingParametersTypeFields, key0))){
return fail(DERChargingParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evSupportedDERControl !== undefined){
let data0 = data.evSupportedDERControl;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(DERChargingParametersType,instancePath+"/evSupportedDERControl","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(DERControlEnumType(data0[i0], instancePath+"/evSupportedDERControl/" + i0))){
vErrors = DERControlEnumType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evSupportedDERControl","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evOverExcitedMaxDischargePower !== undefined){
let data2 = data.evOverExcitedMaxDischargePower;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(DERChargingParametersType,instancePath+"/evOverExcitedMaxDischargePower","type",{type: "number"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evOverExcitedPowerFactor !== undefined){
let data3 = data.evOverExcitedPowerFactor;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(DERChargingParametersType,instancePath+"/evOverExcitedPowerFactor","type",{type: "number"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evUnderExcitedMaxDischargePower !== undefined){
let data4 = data.evUnderExcitedMaxDischargePower;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(DERChargingParametersType,instancePath+"/evUnderExcitedMaxDischargePower","type",{type: "number"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evUnderExcitedPowerFactor !== undefined){
let data5 = data.evUnderExcitedPowerFactor;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
return fail(DERChargingParametersType,instancePath+"/evUnderExcitedPowerFactor","type",{type: "number"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxApparentPower !== undefined){
let data6 = data.maxApparentPower;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
return fail(DERChargingParametersType,instancePath+"/maxApparentPower","type",{type: "number"});
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeApparentPower !== undefined){
let data7 = data.maxChargeApparentPower;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(DERChargingParametersType,instancePath+"/maxChargeApparentPower","type",{type: "number"});
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeApparentPower_L2 !== undefined){
let data8 = data.maxChargeApparentPower_L2;
const _errs17 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
return fail(DERChargingParametersType,instancePath+"/maxChargeApparentPower_L2","type",{type: "number"});
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeApparentPower_L3 !== undefined){
let data9 = data.maxChargeApparentPower_L3;
const _errs19 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
return fail(DERChargingParametersType,instancePath+"/maxChargeApparentPower_L3","type",{type: "number"});
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeApparentPower !== undefined){
let data10 = data.maxDischargeApparentPower;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
return fail(DERChargingParametersType,instancePath+"/maxDischargeApparentPower","type",{type: "number"});
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeApparentPower_L2 !== undefined){
let data11 = data.maxDischargeApparentPower_L2;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
return fail(DERChargingParametersType,instancePath+"/maxDischargeApparentPower_L2","type",{type: "number"});
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeApparentPower_L3 !== undefined){
let data12 = data.maxDischargeApparentPower_L3;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
return fail(DERChargingParametersType,instancePath+"/maxDischargeApparentPower_L3","type",{type: "number"});
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeReactivePower !== undefined){
let data13 = data.maxChargeReactivePower;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
return fail(DERChargingParametersType,instancePath+"/maxChargeReactivePower","type",{type: "number"});
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeReactivePower_L2 !== undefined){
let data14 = data.maxChargeReactivePower_L2;
const _errs29 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
return fail(DERChargingParametersType,instancePath+"/maxChargeReactivePower_L2","type",{type: "number"});
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeReactivePower_L3 !== undefined){
let data15 = data.maxChargeReactivePower_L3;
const _errs31 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
return fail(DERChargingParametersType,instancePath+"/maxChargeReactivePower_L3","type",{type: "number"});
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargeReactivePower !== undefined){
let data16 = data.minChargeReactivePower;
const _errs33 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
return fail(DERChargingParametersType,instancePath+"/minChargeReactivePower","type",{type: "number"});
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargeReactivePower_L2 !== undefined){
let data17 = data.minChargeReactivePower_L2;
const _errs35 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
return fail(DERChargingParametersType,instancePath+"/minChargeReactivePower_L2","type",{type: "number"});
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargeReactivePower_L3 !== undefined){
let data18 = data.minChargeReactivePower_L3;
const _errs37 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
return fail(DERChargingParametersType,instancePath+"/minChargeReactivePower_L3","type",{type: "number"});
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeReactivePower !== undefined){
let data19 = data.maxDischargeReactivePower;
const _errs39 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
return fail(DERChargingParametersType,instancePath+"/maxDischargeReactivePower","type",{type: "number"});
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeReactivePower_L2 !== undefined){
let data20 = data.maxDischargeReactivePower_L2;
const _errs41 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
return fail(DERChargingParametersType,instancePath+"/maxDischargeReactivePower_L2","type",{type: "number"});
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeReactivePower_L3 !== undefined){
let data21 = data.maxDischargeReactivePower_L3;
const _errs43 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
return fail(DERChargingParametersType,instancePath+"/maxDischargeReactivePower_L3","type",{type: "number"});
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargeReactivePower !== undefined){
let data22 = data.minDischargeReactivePower;
const _errs45 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
return fail(DERChargingParametersType,instancePath+"/minDischargeReactivePower","type",{type: "number"});
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargeReactivePower_L2 !== undefined){
let data23 = data.minDischargeReactivePower_L2;
const _errs47 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
return fail(DERChargingParametersType,instancePath+"/minDischargeReactivePower_L2","type",{type: "number"});
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargeReactivePower_L3 !== undefined){
let data24 = data.minDischargeReactivePower_L3;
const _errs49 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
return fail(DERChargingParametersType,instancePath+"/minDischargeReactivePower_L3","type",{type: "number"});
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nominalVoltage !== undefined){
let data25 = data.nominalVoltage;
const _errs51 = errors;
if(!((typeof data25 == "number") && (isFinite(data25)))){
return fail(DERChargingParametersType,instancePath+"/nominalVoltage","type",{type: "number"});
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nominalVoltageOffset !== undefined){
let data26 = data.nominalVoltageOffset;
const _errs53 = errors;
if(!((typeof data26 == "number") && (isFinite(data26)))){
return fail(DERChargingParametersType,instancePath+"/nominalVoltageOffset","type",{type: "number"});
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxNominalVoltage !== undefined){
let data27 = data.maxNominalVoltage;
const _errs55 = errors;
if(!((typeof data27 == "number") && (isFinite(data27)))){
return fail(DERChargingParametersType,instancePath+"/maxNominalVoltage","type",{type: "number"});
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minNominalVoltage !== undefined){
let data28 = data.minNominalVoltage;
const _errs57 = errors;
if(!((typeof data28 == "number") && (isFinite(data28)))){
return fail(DERChargingParametersType,instancePath+"/minNominalVoltage","type",{type: "number"});
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evInverterManufacturer !== undefined){
let data29 = data.evInverterManufacturer;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data29 === "string"){
if(ucs2length(data29) > 50){
return fail(DERChargingParametersType,instancePath+"/evInverterManufacturer","maxLength",{limit: 50});
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evInverterManufacturer","type",{type: "string"});
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evInverterModel !== undefined){
let data30 = data.evInverterModel;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data30 === "string"){
if(ucs2length(data30) > 50){
return fail(DERChargingParametersType,instancePath+"/evInverterModel","maxLength",{limit: 50});
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evInverterModel","type",{type: "string"});
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evInverterSerialNumber !== undefined){
let data31 = data.evInverterSerialNumber;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data31 === "string"){
if(ucs2length(data31) > 50){
return fail(DERChargingParametersType,instancePath+"/evInverterSerialNumber","maxLength",{limit: 50});
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evInverterSerialNumber","type",{type: "string"});
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evInverterSwVersion !== undefined){
let data32 = data.evInverterSwVersion;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data32 === "string"){
if(ucs2length(data32) > 50){
return fail(DERChargingParametersType,instancePath+"/evInverterSwVersion","maxLength",{limit: 50});
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evInverterSwVersion","type",{type: "string"});
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evInverterHwVersion !== undefined){
let data33 = data.evInverterHwVersion;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data33 === "string"){
if(ucs2length(data33) > 50){
return fail(DERChargingParametersType,instancePath+"/evInverterHwVersion","maxLength",{limit: 50});
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evInverterHwVersion","type",{type: "string"});
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evIslandingDetectionMethod !== undefined){
let data34 = data.evIslandingDetectionMethod;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data34)){
if(data34.length < 1){
return fail(DERChargingParametersType,instancePath+"/evIslandingDetectionMethod","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
const _errs71 = errors;
if(!(IslandingDetectionEnumType(data34[i1], instancePath+"/evIslandingDetectionMethod/" + i1))){
vErrors = IslandingDetectionEnumType.errors;
errors = 1;
}
var valid2 = _errs71 === errors;
if(!valid2){
break;
}
}
}
}
else {
return fail(DERChargingParametersType,instancePath+"/evIslandingDetectionMethod","type",{type: "array"});
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evIslandingTripTime !== undefined){
let data36 = data.evIslandingTripTime;
const _errs72 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
return fail(DERChargingParametersType,instancePath+"/evIslandingTripTime","type",{type: "number"});
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaximumLevel1DCInjection !== undefined){
let data37 = data.evMaximumLevel1DCInjection;
const _errs74 = errors;
if(!((typeof data37 == "number") && (isFinite(data37)))){
return fail(DERChargingParametersType,instancePath+"/evMaximumLevel1DCInjection","type",{type: "number"});
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evDurationLevel1DCInjection !== undefined){
let data38 = data.evDurationLevel1DCInjection;
const _errs76 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
return fail(DERChargingParametersType,instancePath+"/evDurationLevel1DCInjection","type",{type: "number"});
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaximumLevel2DCInjection !== undefined){
let data39 = data.evMaximumLevel2DCInjection;
const _errs78 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
return fail(DERChargingParametersType,instancePath+"/evMaximumLevel2DCInjection","type",{type: "number"});
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evDurationLevel2DCInjection !== undefined){
let data40 = data.evDurationLevel2DCInjection;
const _errs80 = errors;
if(!((typeof data40 == "number") && (isFinite(data40)))){
return fail(DERChargingParametersType,instancePath+"/evDurationLevel2DCInjection","type",{type: "number"});
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evReactiveSusceptance !== undefined){
let data41 = data.evReactiveSusceptance;
const _errs82 = errors;
if(!((typeof data41 == "number") && (isFinite(data41)))){
return fail(DERChargingParametersType,instancePath+"/evReactiveSusceptance","type",{type: "number"});
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evSessionTotalDischargeEnergyAvailable !== undefined){
let data42 = data.evSessionTotalDischargeEnergyAvailable;
const _errs84 = errors;
if(!((typeof data42 == "number") && (isFinite(data42)))){
return fail(DERChargingParametersType,instancePath+"/evSessionTotalDischargeEnergyAvailable","type",{type: "number"});
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs86 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(DERChargingParametersType,instancePath,"type",{type: "object"});
}
}
DERChargingParametersType.errors = vErrors;
return errors === 0;
}
function EVPriceRuleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.energyFee === undefined) && (missing0 = "energyFee")) || ((data.powerRangeStart === undefined) && (missing0 = "powerRangeStart"))){
return fail(EVPriceRuleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "energyFee") || (key0 === "powerRangeStart")) || (key0 === "customData"))){
return fail(EVPriceRuleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.energyFee !== undefined){
let data0 = data.energyFee;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(EVPriceRuleType,instancePath+"/energyFee","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.powerRangeStart !== undefined){
let data1 = data.powerRangeStart;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(EVPriceRuleType,instancePath+"/powerRangeStart","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVPriceRuleType,instancePath,"type",{type: "object"});
}
}
EVPriceRuleType.errors = vErrors;
return errors === 0;
}
function EVAbsolutePriceScheduleEntryType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.duration === undefined) && (missing0 = "duration")) || ((data.evPriceRule === undefined) && (missing0 = "evPriceRule"))){
return fail(EVAbsolutePriceScheduleEntryType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "duration") || (key0 === "evPriceRule")) || (key0 === "customData"))){
return fail(EVAbsolutePriceScheduleEntryType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EVAbsolutePriceScheduleEntryType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evPriceRule !== undefined){
let data1 = data.evPriceRule;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 8){
return fail(EVAbsolutePriceScheduleEntryType,instancePath+"/evPriceRule","maxItems",{limit: 8});
}
else {
if(data1.length < 1){
return fail(EVAbsolutePriceScheduleEntryType,instancePath+"/evPriceRule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(EVPriceRuleType(data1[i0], instancePath+"/evPriceRule/" + i0))){
vErrors = EVPriceRuleType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(EVAbsolutePriceScheduleEntryType,instancePath+"/evPriceRule","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVAbsolutePriceScheduleEntryType,instancePath,"type",{type: "object"});
}
}
EVAbsolutePriceScheduleEntryType.errors = vErrors;
return errors === 0;
}
function EVAbsolutePriceScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.timeAnchor === undefined) && (missing0 = "timeAnchor")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.evAbsolutePriceScheduleEntries === undefined) && (missing0 = "evAbsolutePriceScheduleEntries"))) || ((data.priceAlgorithm === undefined) && (missing0 = "priceAlgorithm"))){
return fail(EVAbsolutePriceScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "timeAnchor") || (key0 === "currency")) || (key0 === "evAbsolutePriceScheduleEntries")) || (key0 === "priceAlgorithm")) || (key0 === "customData"))){
return fail(EVAbsolutePriceScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timeAnchor !== undefined){
let data0 = data.timeAnchor;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(EVAbsolutePriceScheduleType,instancePath+"/timeAnchor","format",{format: "date-time"});
}
}
else {
return fail(EVAbsolutePriceScheduleType,instancePath+"/timeAnchor","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data1 = data.currency;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 3){
return fail(EVAbsolutePriceScheduleType,instancePath+"/currency","maxLength",{limit: 3});
}
}
else {
return fail(EVAbsolutePriceScheduleType,instancePath+"/currency","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evAbsolutePriceScheduleEntries !== undefined){
let data2 = data.evAbsolutePriceScheduleEntries;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1024){
return fail(EVAbsolutePriceScheduleType,instancePath+"/evAbsolutePriceScheduleEntries","maxItems",{limit: 1024});
}
else {
if(data2.length < 1){
return fail(EVAbsolutePriceScheduleType,instancePath+"/evAbsolutePriceScheduleEntries","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(EVAbsolutePriceScheduleEntryType(data2[i0], instancePath+"/evAbsolutePriceScheduleEntries/" + i0))){
vErrors = EVAbsolutePriceScheduleEntryType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(EVAbsolutePriceScheduleType,instancePath+"/evAbsolutePriceScheduleEntries","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceAlgorithm !== undefined){
let data4 = data.priceAlgorithm;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 2000){
return fail(EVAbsolutePriceScheduleType,instancePath+"/priceAlgorithm","maxLength",{limit: 2000});
}
}
else {
return fail(EVAbsolutePriceScheduleType,instancePath+"/priceAlgorithm","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(EVAbsolutePriceScheduleType,instancePath,"type",{type: "object"});
}
}
EVAbsolutePriceScheduleType.errors = vErrors;
return errors === 0;
}
function EVPowerScheduleEntryType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.duration === undefined) && (missing0 = "duration")) || ((data.power === undefined) && (missing0 = "power"))){
return fail(EVPowerScheduleEntryType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "duration") || (key0 === "power")) || (key0 === "customData"))){
return fail(EVPowerScheduleEntryType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EVPowerScheduleEntryType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data1 = data.power;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(EVPowerScheduleEntryType,instancePath+"/power","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVPowerScheduleEntryType,instancePath,"type",{type: "object"});
}
}
EVPowerScheduleEntryType.errors = vErrors;
return errors === 0;
}
function EVPowerScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evPowerScheduleEntries === undefined) && (missing0 = "evPowerScheduleEntries")) || ((data.timeAnchor === undefined) && (missing0 = "timeAnchor"))){
return fail(EVPowerScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evPowerScheduleEntries") || (key0 === "timeAnchor")) || (key0 === "customData"))){
return fail(EVPowerScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evPowerScheduleEntries !== undefined){
let data0 = data.evPowerScheduleEntries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1024){
return fail(EVPowerScheduleType,instancePath+"/evPowerScheduleEntries","maxItems",{limit: 1024});
}
else {
if(data0.length < 1){
return fail(EVPowerScheduleType,instancePath+"/evPowerScheduleEntries","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(EVPowerScheduleEntryType(data0[i0], instancePath+"/evPowerScheduleEntries/" + i0))){
vErrors = EVPowerScheduleEntryType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(EVPowerScheduleType,instancePath+"/evPowerScheduleEntries","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeAnchor !== undefined){
let data2 = data.timeAnchor;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(EVPowerScheduleType,instancePath+"/timeAnchor","format",{format: "date-time"});
}
}
else {
return fail(EVPowerScheduleType,instancePath+"/timeAnchor","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVPowerScheduleType,instancePath,"type",{type: "object"});
}
}
EVPowerScheduleType.errors = vErrors;
return errors === 0;
}
function EVEnergyOfferType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.evPowerSchedule === undefined) && (missing0 = "evPowerSchedule")){
return fail(EVEnergyOfferType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evAbsolutePriceSchedule") || (key0 === "evPowerSchedule")) || (key0 === "customData"))){
return fail(EVEnergyOfferType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evAbsolutePriceSchedule !== undefined){
const _errs2 = errors;
if(!(EVAbsolutePriceScheduleType(data.evAbsolutePriceSchedule, instancePath+"/evAbsolutePriceSchedule"))){
vErrors = EVAbsolutePriceScheduleType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evPowerSchedule !== undefined){
const _errs3 = errors;
if(!(EVPowerScheduleType(data.evPowerSchedule, instancePath+"/evPowerSchedule"))){
vErrors = EVPowerScheduleType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVEnergyOfferType,instancePath,"type",{type: "object"});
}
}
EVEnergyOfferType.errors = vErrors;
return errors === 0;
}
function EnergyTransferModeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EnergyTransferModeEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((data === "AC_single_phase") || (data === "AC_two_phase")) || (data === "AC_three_phase")) || (data === "DC")) || (data === "AC_BPT")) || (data === "AC_BPT_DER")) || (data === "AC_DER")) || (data === "DC_BPT")) || (data === "DC_ACDP")) || (data === "DC_ACDP_BPT")) || (data === "WPT"))){
return fail(EnergyTransferModeEnumType,instancePath,"enum",{});
}
EnergyTransferModeEnumType.errors = vErrors;
return errors === 0;
}
const DCChargingParametersTypeFields = { "evMaxCurrent": 0, "evMaxVoltage": 0, "evMaxPower": 0, "evEnergyCapacity": 0, "energyAmount": 0, "stateOfCharge": 0, "fullSoC": 0, "bulkSoC": 0, "customData": 0 };
function DCChargingParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evMaxCurrent === undefined) && (missing0 = "evMaxCurrent")) || ((data.evMaxVoltage === undefined) && (missing0 = "evMaxVoltage"))){
return fail(DCChargingParametersType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(DCChargingParametersTypeFields, key0))){
return fail(DCChargingParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evMaxCurrent !== undefined){
let data0 = data.evMaxCurrent;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(DCChargingParametersType,instancePath+"/evMaxCurrent","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxVoltage !== undefined){
let data1 = data.evMaxVoltage;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(DCChargingParametersType,instancePath+"/evMaxVoltage","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxPower !== undefined){
let data2 = data.evMaxPower;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(DCChargingParametersType,instancePath+"/evMaxPower","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evEnergyCapacity !== undefined){
let data3 = data.evEnergyCapacity;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(DCChargingParametersType,instancePath+"/evEnergyCapacity","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energyAmount !== undefined){
let data4 = data.energyAmount;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(DCChargingParametersType,instancePath+"/energyAmount","type",{type: "number"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stateOfCharge !== undefined){
let data5 = data.stateOfCharge;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(DCChargingParametersType,instancePath+"/stateOfCharge","type",{type: "integer"});
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
return fail(DCChargingParametersType,instancePath+"/stateOfCharge","maximum",{comparison: "<=", limit: 100});
}
else {
if(data5 < 0 || isNaN(data5)){
return fail(DCChargingParametersType,instancePath+"/stateOfCharge","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullSoC !== undefined){
let data6 = data.fullSoC;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return fail(DCChargingParametersType,instancePath+"/fullSoC","type",{type: "integer"});
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
return fail(DCChargingParametersType,instancePath+"/fullSoC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data6 < 0 || isNaN(data6)){
return fail(DCChargingParametersType,instancePath+"/fullSoC","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bulkSoC !== undefined){
let data7 = data.bulkSoC;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return fail(DCChargingParametersType,instancePath+"/bulkSoC","type",{type: "integer"});
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
return fail(DCChargingParametersType,instancePath+"/bulkSoC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data7 < 0 || isNaN(data7)){
return fail(DCChargingParametersType,instancePath+"/bulkSoC","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs18 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(DCChargingParametersType,instancePath,"type",{type: "object"});
}
}
DCChargingParametersType.errors = vErrors;
return errors === 0;
}
const V2XChargingParametersTypeFields = { "minChargePower": 0, "minChargePower_L2": 0, "minChargePower_L3": 0, "maxChargePower": 0, "maxChargePower_L2": 0, "maxChargePower_L3": 0, "minDischargePower": 0, "minDischargePower_L2": 0, "minDischargePower_L3": 0, "maxDischargePower": 0, "maxDischargePower_L2": 0, "maxDischargePower_L3": 0, "minChargeCurrent": 0, "maxChargeCurrent": 0, "minDischargeCurrent": 0, "maxDischargeCurrent": 0, "minVoltage": 0, "maxVoltage": 0, "evTargetEnergyRequest": 0, "evMinEnergyRequest": 0, "evMaxEnergyRequest": 0, "evMinV2XEnergyRequest": 0, "evMaxV2XEnergyRequest": 0, "targetSoC": 0, "customData": 0 };
function V2XChargingParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(V2XChargingParametersTypeFields, key0))){
return fail(V2XChargingParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.minChargePower !== undefined){
let data0 = data.minChargePower;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(V2XChargingParametersType,instancePath+"/minChargePower","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargePower_L2 !== undefined){
let data1 = data.minChargePower_L2;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(V2XChargingParametersType,instancePath+"/minChargePower_L2","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargePower_L3 !== undefined){
let data2 = data.minChargePower_L3;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(V2XChargingParametersType,instancePath+"/minChargePower_L3","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargePower !== undefined){
let data3 = data.maxChargePower;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(V2XChargingParametersType,instancePath+"/maxChargePower","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargePower_L2 !== undefined){
let data4 = data.maxChargePower_L2;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(V2XChargingParametersType,instancePath+"/maxChargePower_L2","type",{type: "number"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargePower_L3 !== undefined){
let data5 = data.maxChargePower_L3;
const _errs12 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
return fail(V2XChargingParametersType,instancePath+"/maxChargePower_L3","type",{type: "number"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargePower !== undefined){
let data6 = data.minDischargePower;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
return fail(V2XChargingParametersType,instancePath+"/minDischargePower","type",{type: "number"});
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargePower_L2 !== undefined){
let data7 = data.minDischargePower_L2;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(V2XChargingParametersType,instancePath+"/minDischargePower_L2","type",{type: "number"});
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargePower_L3 !== undefined){
let data8 = data.minDischargePower_L3;
const _errs18 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
return fail(V2XChargingParametersType,instancePath+"/minDischargePower_L3","type",{type: "number"});
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargePower !== undefined){
let data9 = data.maxDischargePower;
const _errs20 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
return fail(V2XChargingParametersType,instancePath+"/maxDischargePower","type",{type: "number"});
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargePower_L2 !== undefined){
let data10 = data.maxDischargePower_L2;
const _errs22 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
return fail(V2XChargingParametersType,instancePath+"/maxDischargePower_L2","type",{type: "number"});
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargePower_L3 !== undefined){
let data11 = data.maxDischargePower_L3;
const _errs24 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
return fail(V2XChargingParametersType,instancePath+"/maxDischargePower_L3","type",{type: "number"});
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargeCurrent !== undefined){
let data12 = data.minChargeCurrent;
const _errs26 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
return fail(V2XChargingParametersType,instancePath+"/minChargeCurrent","type",{type: "number"});
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargeCurrent !== undefined){
let data13 = data.maxChargeCurrent;
const _errs28 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
return fail(V2XChargingParametersType,instancePath+"/maxChargeCurrent","type",{type: "number"});
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minDischargeCurrent !== undefined){
let data14 = data.minDischargeCurrent;
const _errs30 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
return fail(V2XChargingParametersType,instancePath+"/minDischargeCurrent","type",{type: "number"});
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxDischargeCurrent !== undefined){
let data15 = data.maxDischargeCurrent;
const _errs32 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
return fail(V2XChargingParametersType,instancePath+"/maxDischargeCurrent","type",{type: "number"});
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minVoltage !== undefined){
let data16 = data.minVoltage;
const _errs34 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
return fail(V2XChargingParametersType,instancePath+"/minVoltage","type",{type: "number"});
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxVoltage !== undefined){
let data17 = data.maxVoltage;
const _errs36 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
return fail(V2XChargingParametersType,instancePath+"/maxVoltage","type",{type: "number"});
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evTargetEnergyRequest !== undefined){
let data18 = data.evTargetEnergyRequest;
const _errs38 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
return fail(V2XChargingParametersType,instancePath+"/evTargetEnergyRequest","type",{type: "number"});
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMinEnergyRequest !== undefined){
let data19 = data.evMinEnergyRequest;
const _errs40 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
return fail(V2XChargingParametersType,instancePath+"/evMinEnergyRequest","type",{type: "number"});
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxEnergyRequest !== undefined){
let data20 = data.evMaxEnergyRequest;
const _errs42 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
return fail(V2XChargingParametersType,instancePath+"/evMaxEnergyRequest","type",{type: "number"});
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMinV2XEnergyRequest !== undefined){
let data21 = data.evMinV2XEnergyRequest;
const _errs44 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
return fail(V2XChargingParametersType,instancePath+"/evMinV2XEnergyRequest","type",{type: "number"});
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evMaxV2XEnergyRequest !== undefined){
let data22 = data.evMaxV2XEnergyRequest;
const _errs46 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
return fail(V2XChargingParametersType,instancePath+"/evMaxV2XEnergyRequest","type",{type: "number"});
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetSoC !== undefined){
let data23 = data.targetSoC;
const _errs48 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
return fail(V2XChargingParametersType,instancePath+"/targetSoC","type",{type: "integer"});
}
if(errors === _errs48){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
return fail(V2XChargingParametersType,instancePath+"/targetSoC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data23 < 0 || isNaN(data23)){
return fail(V2XChargingParametersType,instancePath+"/targetSoC","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs50 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(V2XChargingParametersType,instancePath,"type",{type: "object"});
}
}
V2XChargingParametersType.errors = vErrors;
return errors === 0;
}
function ControlModeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ControlModeEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "ScheduledControl") || (data === "DynamicControl"))){
return fail(ControlModeEnumType,instancePath,"enum",{});
}
ControlModeEnumType.errors = vErrors;
return errors === 0;
}
function MobilityNeedsModeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MobilityNeedsModeEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "EVCC") || (data === "EVCC_SECC"))){
return fail(MobilityNeedsModeEnumType,instancePath,"enum",{});
}
MobilityNeedsModeEnumType.errors = vErrors;
return errors === 0;
}
function ChargingNeedsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestedEnergyTransfer === undefined) && (missing0 = "requestedEnergyTransfer")){
return fail(ChargingNeedsType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingNeedsTypeFields, key0))){
return fail(ChargingNeedsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.acChargingParameters !== undefined){
const _errs2 = errors;
if(!(ACChargingParametersType(data.acChargingParameters, instancePath+"/acChargingParameters"))){
vErrors = ACChargingParametersType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.derChargingParameters !== undefined){
const _errs3 = errors;
if(!(DERChargingParametersType(data.derChargingParameters, instancePath+"/derChargingParameters"))){
vErrors = DERChargingParametersType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evEnergyOffer !== undefined){
const _errs4 = errors;
if(!(EVEnergyOfferType(data.evEnergyOffer, instancePath+"/evEnergyOffer"))){
vErrors = EVEnergyOfferType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedEnergyTransfer !== undefined){
const _errs5 = errors;
if(!(EnergyTransferModeEnumType(data.requestedEnergyTransfer, instancePath+"/requestedEnergyTransfer"))){
vErrors = EnergyTransferModeEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dcChargingParameters !== undefined){
const _errs6 = errors;
if(!(DCChargingParametersType(data.dcChargingParameters, instancePath+"/dcChargingParameters"))){
vErrors = DCChargingParametersType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v2xChargingParameters !== undefined){
const _errs7 = errors;
if(!(V2XChargingParametersType(data.v2xChargingParameters, instancePath+"/v2xChargingParameters"))){
vErrors = V2XChargingParametersType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.availableEnergyTransfer !== undefined){
let data6 = data.availableEnergyTransfer;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data6)){
if(data6.length < 1){
return fail(ChargingNeedsType,instancePath+"/availableEnergyTransfer","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(EnergyTransferModeEnumType(data6[i0], instancePath+"/availableEnergyTransfer/" + i0))){
vErrors = EnergyTransferModeEnumType.errors;
errors = 1;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ChargingNeedsType,instancePath+"/availableEnergyTransfer","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlMode !== undefined){
const _errs11 = errors;
if(!(ControlModeEnumType(data.controlMode, instancePath+"/controlMode"))){
vErrors = ControlModeEnumType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mobilityNeedsMode !== undefined){
const _errs12 = errors;
if(!(MobilityNeedsModeEnumType(data.mobilityNeedsMode, instancePath+"/mobilityNeedsMode"))){
vErrors = MobilityNeedsModeEnumType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.departureTime !== undefined){
let data10 = data.departureTime;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data10 === "string"){
if(!(isDateTime(data10))){
return fail(ChargingNeedsType,instancePath+"/departureTime","format",{format: "date-time"});
}
}
else {
return fail(ChargingNeedsType,instancePath+"/departureTime","type",{type: "string"});
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingNeedsType,instancePath,"type",{type: "object"});
}
}
ChargingNeedsType.errors = vErrors;
return errors === 0;
}
function CostDimensionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CostDimensionEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "Energy") || (data === "MaxCurrent")) || (data === "MinCurrent")) || (data === "MaxPower")) || (data === "MinPower")) || (data === "IdleTIme")) || (data === "ChargingTime"))){
return fail(CostDimensionEnumType,instancePath,"enum",{});
}
CostDimensionEnumType.errors = vErrors;
return errors === 0;
}
function CostDimensionType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.volume === undefined) && (missing0 = "volume"))){
return fail(CostDimensionType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "volume")) || (key0 === "customData"))){
return fail(CostDimensionType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(CostDimensionEnumType(data.type, instancePath+"/type"))){
vErrors = CostDimensionEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.volume !== undefined){
let data1 = data.volume;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(CostDimensionType,instancePath+"/volume","type",{type: "number"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CostDimensionType,instancePath,"type",{type: "object"});
}
}
CostDimensionType.errors = vErrors;
return errors === 0;
}
function ChargingPeriodType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.startPeriod === undefined) && (missing0 = "startPeriod")){
return fail(ChargingPeriodType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "dimensions") || (key0 === "tariffId")) || (key0 === "startPeriod")) || (key0 === "customData"))){
return fail(ChargingPeriodType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.dimensions !== undefined){
let data0 = data.dimensions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ChargingPeriodType,instancePath+"/dimensions","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(CostDimensionType(data0[i0], instancePath+"/dimensions/" + i0))){
vErrors = CostDimensionType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ChargingPeriodType,instancePath+"/dimensions","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariffId !== undefined){
let data2 = data.tariffId;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 60){
return fail(ChargingPeriodType,instancePath+"/tariffId","maxLength",{limit: 60});
}
}
else {
return fail(ChargingPeriodType,instancePath+"/tariffId","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startPeriod !== undefined){
let data3 = data.startPeriod;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(ChargingPeriodType,instancePath+"/startPeriod","format",{format: "date-time"});
}
}
else {
return fail(ChargingPeriodType,instancePath+"/startPeriod","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ChargingPeriodType,instancePath,"type",{type: "object"});
}
}
ChargingPeriodType.errors = vErrors;
return errors === 0;
}
function ChargingProfilePurposeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfilePurposeEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "ChargingStationExternalConstraints") || (data === "ChargingStationMaxProfile")) || (data === "TxDefaultProfile")) || (data === "TxProfile")) || (data === "PriorityCharging")) || (data === "LocalGeneration"))){
return fail(ChargingProfilePurposeEnumType,instancePath,"enum",{});
}
ChargingProfilePurposeEnumType.errors = vErrors;
return errors === 0;
}
function ChargingProfileCriterionType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "chargingProfilePurpose") || (key0 === "stackLevel")) || (key0 === "chargingProfileId")) || (key0 === "chargingLimitSource")) || (key0 === "customData"))){
return fail(ChargingProfileCriterionType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfilePurpose !== undefined){
const _errs2 = errors;
if(!(ChargingProfilePurposeEnumType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data1 = data.stackLevel;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ChargingProfileCriterionType,instancePath+"/stackLevel","type",{type: "integer"});
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(ChargingProfileCriterionType,instancePath+"/stackLevel","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileId !== undefined){
let data2 = data.chargingProfileId;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(ChargingProfileCriterionType,instancePath+"/chargingProfileId","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(ChargingProfileCriterionType,instancePath+"/chargingProfileId/" + i0,"type",{type: "integer"});
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ChargingProfileCriterionType,instancePath+"/chargingProfileId","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingLimitSource !== undefined){
let data4 = data.chargingLimitSource;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 4){
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource","maxItems",{limit: 4});
}
else {
if(data4.length < 1){
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(ucs2length(data5) > 20){
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource/" + i1,"maxLength",{limit: 20});
}
}
else {
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource/" + i1,"type",{type: "string"});
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(ChargingProfileCriterionType,instancePath+"/chargingLimitSource","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ChargingProfileCriterionType,instancePath,"type",{type: "object"});
}
}
ChargingProfileCriterionType.errors = vErrors;
return errors === 0;
}
function ChargingProfileKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfileKindEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Absolute") || (data === "Recurring")) || (data === "Relative")) || (data === "Dynamic"))){
return fail(ChargingProfileKindEnumType,instancePath,"enum",{});
}
ChargingProfileKindEnumType.errors = vErrors;
return errors === 0;
}
function ChargingProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(ChargingProfileStatusEnumType,instancePath,"enum",{});
}
ChargingProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
const ChargingProfileTypeFields = { "id": 0, "stackLevel": 0, "chargingProfilePurpose": 0, "chargingProfileKind": 0, "recurrencyKind": 0, "validFrom": 0, "validTo": 0, "transactionId": 0, "maxOfflineDuration": 0, "chargingSchedule": 0, "invalidAfterOfflineDuration": 0, "dynUpdateInterval": 0, "dynUpdateTime": 0, "priceScheduleSignature": 0, "customData": 0 };
function RecurrencyKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RecurrencyKindEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Daily") || (data === "Weekly"))){
return fail(RecurrencyKindEnumType,instancePath,"enum",{});
}
RecurrencyKindEnumType.errors = vErrors;
return errors === 0;
}
const ChargingScheduleTypeFields = { "id": 0, "limitAtSoC": 0, "startSchedule": 0, "duration": 0, "chargingRateUnit": 0, "minChargingRate": 0, "powerTolerance": 0, "signatureId": 0, "digestValue": 0, "useLocalTime": 0, "chargingSchedulePeriod": 0, "randomizedDelay": 0, "salesTariff": 0, "absolutePriceSchedule": 0, "priceLevelSchedule": 0, "customData": 0 };
function LimitAtSoCType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.soc === undefined) && (missing0 = "soc")) || ((data.limit === undefined) && (missing0 = "limit"))){
return fail(LimitAtSoCType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "soc") || (key0 === "limit")) || (key0 === "customData"))){
return fail(LimitAtSoCType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.soc !== undefined){
let data0 = data.soc;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(LimitAtSoCType,instancePath+"/soc","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
return fail(LimitAtSoCType,instancePath+"/soc","maximum",{comparison: "<=", limit: 100});
}
else {
if(data0 < 0 || isNaN(data0)){
return fail(LimitAtSoCType,instancePath+"/soc","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(LimitAtSoCType,instancePath+"/limit","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(LimitAtSoCType,instancePath,"type",{type: "object"});
}
}
LimitAtSoCType.errors = vErrors;
return errors === 0;
}
function ChargingRateUnitEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingRateUnitEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "W") || (data === "A"))){
return fail(ChargingRateUnitEnumType,instancePath,"enum",{});
}
ChargingRateUnitEnumType.errors = vErrors;
return errors === 0;
}
const ChargingSchedulePeriodTypeFields = { "startPeriod": 0, "limit": 0, "limit_L2": 0, "limit_L3": 0, "numberPhases": 0, "phaseToUse": 0, "dischargeLimit": 0, "dischargeLimit_L2": 0, "dischargeLimit_L3": 0, "setpoint": 0, "setpoint_L2": 0, "setpoint_L3": 0, "setpointReactive": 0, "setpointReactive_L2": 0, "setpointReactive_L3": 0, "preconditioningRequest": 0, "evseSleep": 0, "v2xBaseline": 0, "operationMode": 0, "v2xFreqWattCurve": 0, "v2xSignalWattCurve": 0, "customData": 0 };
function OperationModeEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OperationModeEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "Idle") || (data === "ChargingOnly")) || (data === "CentralSetpoint")) || (data === "ExternalSetpoint")) || (data === "ExternalLimits")) || (data === "CentralFrequency")) || (data === "LocalFrequency")) || (data === "LocalLoadBalancing"))){
return fail(OperationModeEnumType,instancePath,"enum",{});
}
OperationModeEnumType.errors = vErrors;
return errors === 0;
}
function V2XFreqWattPointType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.frequency === undefined) && (missing0 = "frequency")) || ((data.power === undefined) && (missing0 = "power"))){
return fail(V2XFreqWattPointType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "frequency") || (key0 === "power")) || (key0 === "customData"))){
return fail(V2XFreqWattPointType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.frequency !== undefined){
let data0 = data.frequency;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(V2XFreqWattPointType,instancePath+"/frequency","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data1 = data.power;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(V2XFreqWattPointType,instancePath+"/power","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(V2XFreqWattPointType,instancePath,"type",{type: "object"});
}
}
V2XFreqWattPointType.errors = vErrors;
return errors === 0;
}
function V2XSignalWattPointType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.signal === undefined) && (missing0 = "signal")) || ((data.power === undefined) && (missing0 = "power"))){
return fail(V2XSignalWattPointType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "signal") || (key0 === "power")) || (key0 === "customData"))){
return fail(V2XSignalWattPointType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.signal !== undefined){
let data0 = data.signal;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(V2XSignalWattPointType,instancePath+"/signal","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data1 = data.power;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(V2XSignalWattPointType,instancePath+"/power","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(V2XSignalWattPointType,instancePath,"type",{type: "object"});
}
}
V2XSignalWattPointType.errors = vErrors;
return errors === 0;
}
function ChargingSchedulePeriodType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.startPeriod === undefined) && (missing0 = "startPeriod")){
return fail(ChargingSchedulePeriodType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingSchedulePeriodTypeFields, key0))){
return fail(ChargingSchedulePeriodType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startPeriod !== undefined){
let data0 = data.startPeriod;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingSchedulePeriodType,instancePath+"/startPeriod","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data1 = data.limit;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(ChargingSchedulePeriodType,instancePath+"/limit","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit_L2 !== undefined){
let data2 = data.limit_L2;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(ChargingSchedulePeriodType,instancePath+"/limit_L2","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit_L3 !== undefined){
let data3 = data.limit_L3;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(ChargingSchedulePeriodType,instancePath+"/limit_L3","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberPhases !== undefined){
let data4 = data.numberPhases;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(ChargingSchedulePeriodType,instancePath+"/numberPhases","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3 || isNaN(data4)){
return fail(ChargingSchedulePeriodType,instancePath+"/numberPhases","maximum",{comparison: "<=", limit: 3});
}
else {
if(data4 < 0 || isNaN(data4)){
return fail(ChargingSchedulePeriodType,instancePath+"/numberPhases","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phaseToUse !== undefined){
let data5 = data.phaseToUse;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(ChargingSchedulePeriodType,instancePath+"/phaseToUse","type",{type: "integer"});
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
return fail(ChargingSchedulePeriodType,instancePath+"/phaseToUse","maximum",{comparison: "<=", limit: 3});
}
else {
if(data5 < 0 || isNaN(data5)){
return fail(ChargingSchedulePeriodType,instancePath+"/phaseToUse","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dischargeLimit !== undefined){
let data6 = data.dischargeLimit;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 0 || isNaN(data6)){
return fail(ChargingSchedulePeriodType,instancePath+"/dischargeLimit","maximum",{comparison: "<=", limit: 0});
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath+"/dischargeLimit","type",{type: "number"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dischargeLimit_L2 !== undefined){
let data7 = data.dischargeLimit_L2;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 0 || isNaN(data7)){
return fail(ChargingSchedulePeriodType,instancePath+"/dischargeLimit_L2","maximum",{comparison: "<=", limit: 0});
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath+"/dischargeLimit_L2","type",{type: "number"});
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dischargeLimit_L3 !== undefined){
let data8 = data.dischargeLimit_L3;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 0 || isNaN(data8)){
return fail(ChargingSchedulePeriodType,instancePath+"/dischargeLimit_L3","maximum",{comparison: "<=", limit: 0});
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath+"/dischargeLimit_L3","type",{type: "number"});
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint !== undefined){
let data9 = data.setpoint;
const _errs20 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
return fail(ChargingSchedulePeriodType,instancePath+"/setpoint","type",{type: "number"});
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint_L2 !== undefined){
let data10 = data.setpoint_L2;
const _errs22 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
return fail(ChargingSchedulePeriodType,instancePath+"/setpoint_L2","type",{type: "number"});
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint_L3 !== undefined){
let data11 = data.setpoint_L3;
const _errs24 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
return fail(ChargingSchedulePeriodType,instancePath+"/setpoint_L3","type",{type: "number"});
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpointReactive !== undefined){
let data12 = data.setpointReactive;
const _errs26 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
return fail(ChargingSchedulePeriodType,instancePath+"/setpointReactive","type",{type: "number"});
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpointReactive_L2 !== undefined){
let data13 = data.setpointReactive_L2;
const _errs28 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
return fail(ChargingSchedulePeriodType,instancePath+"/setpointReactive_L2","type",{type: "number"});
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpointReactive_L3 !== undefined){
let data14 = data.setpointReactive_L3;
const _errs30 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
return fail(ChargingSchedulePeriodType,instancePath+"/setpointReactive_L3","type",{type: "number"});
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preconditioningRequest !== undefined){
const _errs32 = errors;
if(typeof data.preconditioningRequest !== "boolean"){
return fail(ChargingSchedulePeriodType,instancePath+"/preconditioningRequest","type",{type: "boolean"});
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseSleep !== undefined){
const _errs34 = errors;
if(typeof data.evseSleep !== "boolean"){
return fail(ChargingSchedulePeriodType,instancePath+"/evseSleep","type",{type: "boolean"});
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v2xBaseline !== undefined){
let data17 = data.v2xBaseline;
const _errs36 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
return fail(ChargingSchedulePeriodType,instancePath+"/v2xBaseline","type",{type: "number"});
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operationMode !== undefined){
const _errs38 = errors;
if(!(OperationModeEnumType(data.operationMode, instancePath+"/operationMode"))){
vErrors = OperationModeEnumType.errors;
errors = 1;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v2xFreqWattCurve !== undefined){
let data19 = data.v2xFreqWattCurve;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
if(data19.length > 20){
return fail(ChargingSchedulePeriodType,instancePath+"/v2xFreqWattCurve","maxItems",{limit: 20});
}
else {
if(data19.length < 1){
return fail(ChargingSchedulePeriodType,instancePath+"/v2xFreqWattCurve","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs41 = errors;
if(!(V2XFreqWattPointType(data19[i0], instancePath+"/v2xFreqWattCurve/" + i0))){
vErrors = V2XFreqWattPointType.errors;
errors = 1;
}
var valid1 = _errs41 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath+"/v2xFreqWattCurve","type",{type: "array"});
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v2xSignalWattCurve !== undefined){
let data21 = data.v2xSignalWattCurve;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data21)){
if(data21.length > 20){
return fail(ChargingSchedulePeriodType,instancePath+"/v2xSignalWattCurve","maxItems",{limit: 20});
}
else {
if(data21.length < 1){
return fail(ChargingSchedulePeriodType,instancePath+"/v2xSignalWattCurve","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs44 = errors;
if(!(V2XSignalWattPointType(data21[i1], instancePath+"/v2xSignalWattCurve/" + i1))){
vErrors = V2XSignalWattPointType.errors;
errors = 1;
}
var valid2 = _errs44 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath+"/v2xSignalWattCurve","type",{type: "array"});
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs45 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingSchedulePeriodType,instancePath,"type",{type: "object"});
}
}
ChargingSchedulePeriodType.errors = vErrors;
return errors === 0;
}
function RelativeTimeIntervalType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.start === undefined) && (missing0 = "start")){
return fail(RelativeTimeIntervalType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "duration")) || (key0 === "customData"))){
return fail(RelativeTimeIntervalType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.start !== undefined){
let data0 = data.start;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RelativeTimeIntervalType,instancePath+"/start","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data1 = data.duration;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(RelativeTimeIntervalType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RelativeTimeIntervalType,instancePath,"type",{type: "object"});
}
}
RelativeTimeIntervalType.errors = vErrors;
return errors === 0;
}
function CostKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CostKindEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "CarbonDioxideEmission") || (data === "RelativePricePercentage")) || (data === "RenewableGenerationPercentage"))){
return fail(CostKindEnumType,instancePath,"enum",{});
}
CostKindEnumType.errors = vErrors;
return errors === 0;
}
function CostType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.costKind === undefined) && (missing0 = "costKind")) || ((data.amount === undefined) && (missing0 = "amount"))){
return fail(CostType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "costKind") || (key0 === "amount")) || (key0 === "amountMultiplier")) || (key0 === "customData"))){
return fail(CostType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.costKind !== undefined){
const _errs2 = errors;
if(!(CostKindEnumType(data.costKind, instancePath+"/costKind"))){
vErrors = CostKindEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data1 = data.amount;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(CostType,instancePath+"/amount","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amountMultiplier !== undefined){
let data2 = data.amountMultiplier;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(CostType,instancePath+"/amountMultiplier","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(CostType,instancePath,"type",{type: "object"});
}
}
CostType.errors = vErrors;
return errors === 0;
}
function ConsumptionCostType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.startValue === undefined) && (missing0 = "startValue")) || ((data.cost === undefined) && (missing0 = "cost"))){
return fail(ConsumptionCostType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "startValue") || (key0 === "cost")) || (key0 === "customData"))){
return fail(ConsumptionCostType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startValue !== undefined){
let data0 = data.startValue;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(ConsumptionCostType,instancePath+"/startValue","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost !== undefined){
let data1 = data.cost;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 3){
return fail(ConsumptionCostType,instancePath+"/cost","maxItems",{limit: 3});
}
else {
if(data1.length < 1){
return fail(ConsumptionCostType,instancePath+"/cost","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(CostType(data1[i0], instancePath+"/cost/" + i0))){
vErrors = CostType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ConsumptionCostType,instancePath+"/cost","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ConsumptionCostType,instancePath,"type",{type: "object"});
}
}
ConsumptionCostType.errors = vErrors;
return errors === 0;
}
function SalesTariffEntryType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.relativeTimeInterval === undefined) && (missing0 = "relativeTimeInterval")){
return fail(SalesTariffEntryType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "relativeTimeInterval") || (key0 === "ePriceLevel")) || (key0 === "consumptionCost")) || (key0 === "customData"))){
return fail(SalesTariffEntryType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.relativeTimeInterval !== undefined){
const _errs2 = errors;
if(!(RelativeTimeIntervalType(data.relativeTimeInterval, instancePath+"/relativeTimeInterval"))){
vErrors = RelativeTimeIntervalType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ePriceLevel !== undefined){
let data1 = data.ePriceLevel;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(SalesTariffEntryType,instancePath+"/ePriceLevel","type",{type: "integer"});
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(SalesTariffEntryType,instancePath+"/ePriceLevel","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consumptionCost !== undefined){
let data2 = data.consumptionCost;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 3){
return fail(SalesTariffEntryType,instancePath+"/consumptionCost","maxItems",{limit: 3});
}
else {
if(data2.length < 1){
return fail(SalesTariffEntryType,instancePath+"/consumptionCost","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(ConsumptionCostType(data2[i0], instancePath+"/consumptionCost/" + i0))){
vErrors = ConsumptionCostType.errors;
errors = 1;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(SalesTariffEntryType,instancePath+"/consumptionCost","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SalesTariffEntryType,instancePath,"type",{type: "object"});
}
}
SalesTariffEntryType.errors = vErrors;
return errors === 0;
}
function SalesTariffType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.salesTariffEntry === undefined) && (missing0 = "salesTariffEntry"))){
return fail(SalesTariffType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "salesTariffDescription")) || (key0 === "numEPriceLevels")) || (key0 === "salesTariffEntry")) || (key0 === "customData"))){
return fail(SalesTariffType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SalesTariffType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(SalesTariffType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salesTariffDescription !== undefined){
let data1 = data.salesTariffDescription;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 32){
return fail(SalesTariffType,instancePath+"/salesTariffDescription","maxLength",{limit: 32});
}
}
else {
return fail(SalesTariffType,instancePath+"/salesTariffDescription","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numEPriceLevels !== undefined){
let data2 = data.numEPriceLevels;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(SalesTariffType,instancePath+"/numEPriceLevels","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(SalesTariffType,instancePath+"/numEPriceLevels","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salesTariffEntry !== undefined){
let data3 = data.salesTariffEntry;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1024){
return fail(SalesTariffType,instancePath+"/salesTariffEntry","maxItems",{limit: 1024});
}
else {
if(data3.length < 1){
return fail(SalesTariffType,instancePath+"/salesTariffEntry","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(SalesTariffEntryType(data3[i0], instancePath+"/salesTariffEntry/" + i0))){
vErrors = SalesTariffEntryType.errors;
errors = 1;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(SalesTariffType,instancePath+"/salesTariffEntry","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SalesTariffType,instancePath,"type",{type: "object"});
}
}
SalesTariffType.errors = vErrors;
return errors === 0;
}
function PriceLevelScheduleEntryType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.duration === undefined) && (missing0 = "duration")) || ((data.priceLevel === undefined) && (missing0 = "priceLevel"))){
return fail(PriceLevelScheduleEntryType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "duration") || (key0 === "priceLevel")) || (key0 === "customData"))){
return fail(PriceLevelScheduleEntryType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(PriceLevelScheduleEntryType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceLevel !== undefined){
let data1 = data.priceLevel;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(PriceLevelScheduleEntryType,instancePath+"/priceLevel","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(PriceLevelScheduleEntryType,instancePath+"/priceLevel","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(PriceLevelScheduleEntryType,instancePath,"type",{type: "object"});
}
}
PriceLevelScheduleEntryType.errors = vErrors;
return errors === 0;
}
function PriceLevelScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.priceLevelScheduleEntries === undefined) && (missing0 = "priceLevelScheduleEntries")) || ((data.timeAnchor === undefined) && (missing0 = "timeAnchor"))) || ((data.priceScheduleId === undefined) && (missing0 = "priceScheduleId"))) || ((data.numberOfPriceLevels === undefined) && (missing0 = "numberOfPriceLevels"))){
return fail(PriceLevelScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "priceLevelScheduleEntries") || (key0 === "timeAnchor")) || (key0 === "priceScheduleId")) || (key0 === "priceScheduleDescription")) || (key0 === "numberOfPriceLevels")) || (key0 === "customData"))){
return fail(PriceLevelScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priceLevelScheduleEntries !== undefined){
let data0 = data.priceLevelScheduleEntries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
return fail(PriceLevelScheduleType,instancePath+"/priceLevelScheduleEntries","maxItems",{limit: 100});
}
else {
if(data0.length < 1){
return fail(PriceLevelScheduleType,instancePath+"/priceLevelScheduleEntries","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(PriceLevelScheduleEntryType(data0[i0], instancePath+"/priceLevelScheduleEntries/" + i0))){
vErrors = PriceLevelScheduleEntryType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(PriceLevelScheduleType,instancePath+"/priceLevelScheduleEntries","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeAnchor !== undefined){
let data2 = data.timeAnchor;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(PriceLevelScheduleType,instancePath+"/timeAnchor","format",{format: "date-time"});
}
}
else {
return fail(PriceLevelScheduleType,instancePath+"/timeAnchor","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceScheduleId !== undefined){
let data3 = data.priceScheduleId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(PriceLevelScheduleType,instancePath+"/priceScheduleId","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(PriceLevelScheduleType,instancePath+"/priceScheduleId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceScheduleDescription !== undefined){
let data4 = data.priceScheduleDescription;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 32){
return fail(PriceLevelScheduleType,instancePath+"/priceScheduleDescription","maxLength",{limit: 32});
}
}
else {
return fail(PriceLevelScheduleType,instancePath+"/priceScheduleDescription","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberOfPriceLevels !== undefined){
let data5 = data.numberOfPriceLevels;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(PriceLevelScheduleType,instancePath+"/numberOfPriceLevels","type",{type: "integer"});
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
return fail(PriceLevelScheduleType,instancePath+"/numberOfPriceLevels","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(PriceLevelScheduleType,instancePath,"type",{type: "object"});
}
}
PriceLevelScheduleType.errors = vErrors;
return errors === 0;
}
function ChargingScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.chargingRateUnit === undefined) && (missing0 = "chargingRateUnit"))) || ((data.chargingSchedulePeriod === undefined) && (missing0 = "chargingSchedulePeriod"))){
return fail(ChargingScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingScheduleTypeFields, key0))){
return fail(ChargingScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingScheduleType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limitAtSoC !== undefined){
const _errs4 = errors;
if(!(LimitAtSoCType(data.limitAtSoC, instancePath+"/limitAtSoC"))){
vErrors = LimitAtSoCType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startSchedule !== undefined){
let data2 = data.startSchedule;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(ChargingScheduleType,instancePath+"/startSchedule","format",{format: "date-time"});
}
}
else {
return fail(ChargingScheduleType,instancePath+"/startSchedule","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data3 = data.duration;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(ChargingScheduleType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs9 = errors;
if(!(ChargingRateUnitEnumType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargingRate !== undefined){
let data5 = data.minChargingRate;
const _errs10 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
return fail(ChargingScheduleType,instancePath+"/minChargingRate","type",{type: "number"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.powerTolerance !== undefined){
let data6 = data.powerTolerance;
const _errs12 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
return fail(ChargingScheduleType,instancePath+"/powerTolerance","type",{type: "number"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatureId !== undefined){
let data7 = data.signatureId;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
return fail(ChargingScheduleType,instancePath+"/signatureId","type",{type: "integer"});
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
return fail(ChargingScheduleType,instancePath+"/signatureId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digestValue !== undefined){
let data8 = data.digestValue;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(ucs2length(data8) > 88){
return fail(ChargingScheduleType,instancePath+"/digestValue","maxLength",{limit: 88});
}
}
else {
return fail(ChargingScheduleType,instancePath+"/digestValue","type",{type: "string"});
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useLocalTime !== undefined){
const _errs18 = errors;
if(typeof data.useLocalTime !== "boolean"){
return fail(ChargingScheduleType,instancePath+"/useLocalTime","type",{type: "boolean"});
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedulePeriod !== undefined){
let data10 = data.chargingSchedulePeriod;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data10)){
if(data10.length > 1024){
return fail(ChargingScheduleType,instancePath+"/chargingSchedulePeriod","maxItems",{limit: 1024});
}
else {
if(data10.length < 1){
return fail(ChargingScheduleType,instancePath+"/chargingSchedulePeriod","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(!(ChargingSchedulePeriodType(data10[i0], instancePath+"/chargingSchedulePeriod/" + i0))){
vErrors = ChargingSchedulePeriodType.errors;
errors = 1;
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ChargingScheduleType,instancePath+"/chargingSchedulePeriod","type",{type: "array"});
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.randomizedDelay !== undefined){
let data12 = data.randomizedDelay;
const _errs23 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
return fail(ChargingScheduleType,instancePath+"/randomizedDelay","type",{type: "integer"});
}
if(errors === _errs23){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
return fail(ChargingScheduleType,instancePath+"/randomizedDelay","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salesTariff !== undefined){
const _errs25 = errors;
if(!(SalesTariffType(data.salesTariff, instancePath+"/salesTariff"))){
vErrors = SalesTariffType.errors;
errors = 1;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absolutePriceSchedule !== undefined){
const _errs26 = errors;
if(!(AbsolutePriceScheduleType(data.absolutePriceSchedule, instancePath+"/absolutePriceSchedule"))){
vErrors = AbsolutePriceScheduleType.errors;
errors = 1;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceLevelSchedule !== undefined){
const _errs27 = errors;
if(!(PriceLevelScheduleType(data.priceLevelSchedule, instancePath+"/priceLevelSchedule"))){
vErrors = PriceLevelScheduleType.errors;
errors = 1;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs28 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingScheduleType,instancePath,"type",{type: "object"});
}
}
ChargingScheduleType.errors = vErrors;
return errors === 0;
}
function ChargingProfileType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.stackLevel === undefined) && (missing0 = "stackLevel"))) || ((data.chargingProfilePurpose === undefined) && (missing0 = "chargingProfilePurpose"))) || ((data.chargingProfileKind === undefined) && (missing0 = "chargingProfileKind"))) || ((data.chargingSchedule === undefined) && (missing0 = "chargingSchedule"))){
return fail(ChargingProfileType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingProfileTypeFields, key0))){
return fail(ChargingProfileType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingProfileType,instancePath+"/id","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data1 = data.stackLevel;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ChargingProfileType,instancePath+"/stackLevel","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(ChargingProfileType,instancePath+"/stackLevel","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfilePurpose !== undefined){
const _errs6 = errors;
if(!(ChargingProfilePurposeEnumType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileKind !== undefined){
const _errs7 = errors;
if(!(ChargingProfileKindEnumType(data.chargingProfileKind, instancePath+"/chargingProfileKind"))){
vErrors = ChargingProfileKindEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurrencyKind !== undefined){
const _errs8 = errors;
if(!(RecurrencyKindEnumType(data.recurrencyKind, instancePath+"/recurrencyKind"))){
vErrors = RecurrencyKindEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
let data5 = data.validFrom;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(ChargingProfileType,instancePath+"/validFrom","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfileType,instancePath+"/validFrom","type",{type: "string"});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTo !== undefined){
let data6 = data.validTo;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data6 === "string"){
if(!(isDateTime(data6))){
return fail(ChargingProfileType,instancePath+"/validTo","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfileType,instancePath+"/validTo","type",{type: "string"});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data7 = data.transactionId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data7 === "string"){
if(ucs2length(data7) > 36){
return fail(ChargingProfileType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(ChargingProfileType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxOfflineDuration !== undefined){
let data8 = data.maxOfflineDuration;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return fail(ChargingProfileType,instancePath+"/maxOfflineDuration","type",{type: "integer"});
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedule !== undefined){
let data9 = data.chargingSchedule;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
if(data9.length > 3){
return fail(ChargingProfileType,instancePath+"/chargingSchedule","maxItems",{limit: 3});
}
else {
if(data9.length < 1){
return fail(ChargingProfileType,instancePath+"/chargingSchedule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(ChargingScheduleType(data9[i0], instancePath+"/chargingSchedule/" + i0))){
vErrors = ChargingScheduleType.errors;
errors = 1;
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ChargingProfileType,instancePath+"/chargingSchedule","type",{type: "array"});
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invalidAfterOfflineDuration !== undefined){
const _errs20 = errors;
if(typeof data.invalidAfterOfflineDuration !== "boolean"){
return fail(ChargingProfileType,instancePath+"/invalidAfterOfflineDuration","type",{type: "boolean"});
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dynUpdateInterval !== undefined){
let data12 = data.dynUpdateInterval;
const _errs22 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
return fail(ChargingProfileType,instancePath+"/dynUpdateInterval","type",{type: "integer"});
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dynUpdateTime !== undefined){
let data13 = data.dynUpdateTime;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data13 === "string"){
if(!(isDateTime(data13))){
return fail(ChargingProfileType,instancePath+"/dynUpdateTime","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfileType,instancePath+"/dynUpdateTime","type",{type: "string"});
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceScheduleSignature !== undefined){
let data14 = data.priceScheduleSignature;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data14 === "string"){
if(ucs2length(data14) > 256){
return fail(ChargingProfileType,instancePath+"/priceScheduleSignature","maxLength",{limit: 256});
}
}
else {
return fail(ChargingProfileType,instancePath+"/priceScheduleSignature","type",{type: "string"});
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs28 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingProfileType,instancePath,"type",{type: "object"});
}
}
ChargingProfileType.errors = vErrors;
return errors === 0;
}
const ChargingScheduleUpdateTypeFields = { "limit": 0, "limit_L2": 0, "limit_L3": 0, "dischargeLimit": 0, "dischargeLimit_L2": 0, "dischargeLimit_L3": 0, "setpoint": 0, "setpoint_L2": 0, "setpoint_L3": 0, "setpointReactive": 0, "setpointReactive_L2": 0, "setpointReactive_L3": 0, "customData": 0 };
function ChargingScheduleUpdateType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingScheduleUpdateTypeFields, key0))){
return fail(ChargingScheduleUpdateType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.limit !== undefined){
let data0 = data.limit;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(ChargingScheduleUpdateType,instancePath+"/limit","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit_L2 !== undefined){
let data1 = data.limit_L2;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(ChargingScheduleUpdateType,instancePath+"/limit_L2","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit_L3 !== undefined){
let data2 = data.limit_L3;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(ChargingScheduleUpdateType,instancePath+"/limit_L3","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dischargeLimit !== undefined){
let data3 = data.dischargeLimit;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0 || isNaN(data3)){
return fail(ChargingScheduleUpdateType,instancePath+"/dischargeLimit","maximum",{comparison: "<=", limit: 0});
}
}
else {
return fail(ChargingScheduleUpdateType,instancePath+"/dischargeLimit","type",{type: "number"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dischargeLimit_L2 !== undefined){
let data4 = data.dischargeLimit_L2;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 0 || isNaN(data4)){
return fail(ChargingScheduleUpdateType,instancePath+"/dischargeLimit_L2","maximum",{comparison: "<=", limit: 0});
}
}
else {
return fail(ChargingScheduleUpdateType,instancePath+"/dischargeLimit_L2","type",{type: "number"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dischargeLimit_L3 !== undefined){
let data5 = data.dischargeLimit_L3;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 0 || isNaN(data5)){
return fail(ChargingScheduleUpdateType,instancePath+"/dischargeLimit_L3","maximum",{comparison: "<=", limit: 0});
}
}
else {
return fail(ChargingScheduleUpdateType,instancePath+"/dischargeLimit_L3","type",{type: "number"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint !== undefined){
let data6 = data.setpoint;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
return fail(ChargingScheduleUpdateType,instancePath+"/setpoint","type",{type: "number"});
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint_L2 !== undefined){
let data7 = data.setpoint_L2;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(ChargingScheduleUpdateType,instancePath+"/setpoint_L2","type",{type: "number"});
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint_L3 !== undefined){
let data8 = data.setpoint_L3;
const _errs18 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
return fail(ChargingScheduleUpdateType,instancePath+"/setpoint_L3","type",{type: "number"});
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpointReactive !== undefined){
let data9 = data.setpointReactive;
const _errs20 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
return fail(ChargingScheduleUpdateType,instancePath+"/setpointReactive","type",{type: "number"});
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpointReactive_L2 !== undefined){
let data10 = data.setpointReactive_L2;
const _errs22 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
return fail(ChargingScheduleUpdateType,instancePath+"/setpointReactive_L2","type",{type: "number"});
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpointReactive_L3 !== undefined){
let data11 = data.setpointReactive_L3;
const _errs24 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
return fail(ChargingScheduleUpdateType,instancePath+"/setpointReactive_L3","type",{type: "number"});
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs26 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingScheduleUpdateType,instancePath,"type",{type: "object"});
}
}
ChargingScheduleUpdateType.errors = vErrors;
return errors === 0;
}
function ChargingStateEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingStateEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "EVConnected") || (data === "Charging")) || (data === "SuspendedEV")) || (data === "SuspendedEVSE")) || (data === "Idle"))){
return fail(ChargingStateEnumType,instancePath,"enum",{});
}
ChargingStateEnumType.errors = vErrors;
return errors === 0;
}
function ModemType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "iccid") || (key0 === "imsi")) || (key0 === "customData"))){
return fail(ModemType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.iccid !== undefined){
let data0 = data.iccid;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(ModemType,instancePath+"/iccid","maxLength",{limit: 20});
}
}
else {
return fail(ModemType,instancePath+"/iccid","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imsi !== undefined){
let data1 = data.imsi;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(ModemType,instancePath+"/imsi","maxLength",{limit: 20});
}
}
else {
return fail(ModemType,instancePath+"/imsi","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ModemType,instancePath,"type",{type: "object"});
}
}
ModemType.errors = vErrors;
return errors === 0;
}
function ChargingStationType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.vendorName === undefined) && (missing0 = "vendorName"))){
return fail(ChargingStationType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "serialNumber") || (key0 === "model")) || (key0 === "modem")) || (key0 === "vendorName")) || (key0 === "firmwareVersion")) || (key0 === "customData"))){
return fail(ChargingStationType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.serialNumber !== undefined){
let data0 = data.serialNumber;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 25){
return fail(ChargingStationType,instancePath+"/serialNumber","maxLength",{limit: 25});
}
}
else {
return fail(ChargingStationType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data1 = data.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(ChargingStationType,instancePath+"/model","maxLength",{limit: 20});
}
}
else {
return fail(ChargingStationType,instancePath+"/model","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modem !== undefined){
const _errs6 = errors;
if(!(ModemType(data.modem, instancePath+"/modem"))){
vErrors = ModemType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorName !== undefined){
let data3 = data.vendorName;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 50){
return fail(ChargingStationType,instancePath+"/vendorName","maxLength",{limit: 50});
}
}
else {
return fail(ChargingStationType,instancePath+"/vendorName","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmwareVersion !== undefined){
let data4 = data.firmwareVersion;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 50){
return fail(ChargingStationType,instancePath+"/firmwareVersion","maxLength",{limit: 50});
}
}
else {
return fail(ChargingStationType,instancePath+"/firmwareVersion","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(ChargingStationType,instancePath,"type",{type: "object"});
}
}
ChargingStationType.errors = vErrors;
return errors === 0;
}
function ClearCacheStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearCacheStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(ClearCacheStatusEnumType,instancePath,"enum",{});
}
ClearCacheStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearChargingProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Unknown"))){
return fail(ClearChargingProfileStatusEnumType,instancePath,"enum",{});
}
ClearChargingProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "evseId") || (key0 === "chargingProfilePurpose")) || (key0 === "stackLevel")) || (key0 === "customData"))){
return fail(ClearChargingProfileType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearChargingProfileType,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(ClearChargingProfileType,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfilePurpose !== undefined){
const _errs4 = errors;
if(!(ChargingProfilePurposeEnumType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data2 = data.stackLevel;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ClearChargingProfileType,instancePath+"/stackLevel","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(ClearChargingProfileType,instancePath+"/stackLevel","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearChargingProfileType,instancePath,"type",{type: "object"});
}
}
ClearChargingProfileType.errors = vErrors;
return errors === 0;
}
function ClearMessageStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearMessageStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Unknown")) || (data === "Rejected"))){
return fail(ClearMessageStatusEnumType,instancePath,"enum",{});
}
ClearMessageStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearMonitoringStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearMonitoringStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NotFound"))){
return fail(ClearMonitoringStatusEnumType,instancePath,"enum",{});
}
ClearMonitoringStatusEnumType.errors = vErrors;
return errors === 0;
}
function StatusInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reasonCode === undefined) && (missing0 = "reasonCode")){
return fail(StatusInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "reasonCode") || (key0 === "additionalInfo")) || (key0 === "customData"))){
return fail(StatusInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reasonCode !== undefined){
let data0 = data.reasonCode;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(StatusInfoType,instancePath+"/reasonCode","maxLength",{limit: 20});
}
}
else {
return fail(StatusInfoType,instancePath+"/reasonCode","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additionalInfo !== undefined){
let data1 = data.additionalInfo;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 1024){
return fail(StatusInfoType,instancePath+"/additionalInfo","maxLength",{limit: 1024});
}
}
else {
return fail(StatusInfoType,instancePath+"/additionalInfo","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(StatusInfoType,instancePath,"type",{type: "object"});
}
}
StatusInfoType.errors = vErrors;
return errors === 0;
}
function ClearMonitoringResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.id === undefined) && (missing0 = "id"))){
return fail(ClearMonitoringResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "id")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearMonitoringResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearMonitoringStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearMonitoringStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ClearMonitoringResultType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(ClearMonitoringResultType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs5 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ClearMonitoringResultType,instancePath,"type",{type: "object"});
}
}
ClearMonitoringResultType.errors = vErrors;
return errors === 0;
}
function TariffClearStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TariffClearStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NoTariff"))){
return fail(TariffClearStatusEnumType,instancePath,"enum",{});
}
TariffClearStatusEnumType.errors = vErrors;
return errors === 0;
}
function ClearTariffsResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearTariffsResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "statusInfo") || (key0 === "tariffId")) || (key0 === "status")) || (key0 === "customData"))){
return fail(ClearTariffsResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.statusInfo !== undefined){
const _errs2 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariffId !== undefined){
let data1 = data.tariffId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 60){
return fail(ClearTariffsResultType,instancePath+"/tariffId","maxLength",{limit: 60});
}
}
else {
return fail(ClearTariffsResultType,instancePath+"/tariffId","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(!(TariffClearStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TariffClearStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ClearTariffsResultType,instancePath,"type",{type: "object"});
}
}
ClearTariffsResultType.errors = vErrors;
return errors === 0;
}
function ComponentCriterionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ComponentCriterionEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Active") || (data === "Available")) || (data === "Enabled")) || (data === "Problem"))){
return fail(ComponentCriterionEnumType,instancePath,"enum",{});
}
ComponentCriterionEnumType.errors = vErrors;
return errors === 0;
}
function EVSEType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(EVSEType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "connectorId")) || (key0 === "customData"))){
return fail(EVSEType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EVSEType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(EVSEType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(EVSEType,instancePath+"/connectorId","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(EVSEType,instancePath+"/connectorId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EVSEType,instancePath,"type",{type: "object"});
}
}
EVSEType.errors = vErrors;
return errors === 0;
}
function ComponentType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
return fail(ComponentType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "evse") || (key0 === "name")) || (key0 === "instance")) || (key0 === "customData"))){
return fail(ComponentType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evse !== undefined){
const _errs2 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(ComponentType,instancePath+"/name","maxLength",{limit: 50});
}
}
else {
return fail(ComponentType,instancePath+"/name","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
let data2 = data.instance;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(ComponentType,instancePath+"/instance","maxLength",{limit: 50});
}
}
else {
return fail(ComponentType,instancePath+"/instance","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ComponentType,instancePath,"type",{type: "object"});
}
}
ComponentType.errors = vErrors;
return errors === 0;
}
function VariableType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
return fail(VariableType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "instance")) || (key0 === "customData"))){
return fail(VariableType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(VariableType,instancePath+"/name","maxLength",{limit: 50});
}
}
else {
return fail(VariableType,instancePath+"/name","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
let data1 = data.instance;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(VariableType,instancePath+"/instance","maxLength",{limit: 50});
}
}
else {
return fail(VariableType,instancePath+"/instance","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(VariableType,instancePath,"type",{type: "object"});
}
}
VariableType.errors = vErrors;
return errors === 0;
}
function ComponentVariableType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.component === undefined) && (missing0 = "component")){
return fail(ComponentVariableType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "component") || (key0 === "variable")) || (key0 === "customData"))){
return fail(ComponentVariableType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs3 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ComponentVariableType,instancePath,"type",{type: "object"});
}
}
ComponentVariableType.errors = vErrors;
return errors === 0;
}
function CompositeScheduleType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.evseId === undefined) && (missing0 = "evseId")) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.scheduleStart === undefined) && (missing0 = "scheduleStart"))) || ((data.chargingRateUnit === undefined) && (missing0 = "chargingRateUnit"))) || ((data.chargingSchedulePeriod === undefined) && (missing0 = "chargingSchedulePeriod"))){
return fail(CompositeScheduleType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "evseId") || (key0 === "duration")) || (key0 === "scheduleStart")) || (key0 === "chargingRateUnit")) || (key0 === "chargingSchedulePeriod")) || (key0 === "customData"))){
return fail(CompositeScheduleType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(CompositeScheduleType,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(CompositeScheduleType,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data1 = data.duration;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(CompositeScheduleType,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheduleStart !== undefined){
let data2 = data.scheduleStart;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(CompositeScheduleType,instancePath+"/scheduleStart","format",{format: "date-time"});
}
}
else {
return fail(CompositeScheduleType,instancePath+"/scheduleStart","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs8 = errors;
if(!(ChargingRateUnitEnumType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedulePeriod !== undefined){
let data4 = data.chargingSchedulePeriod;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length < 1){
return fail(CompositeScheduleType,instancePath+"/chargingSchedulePeriod","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(ChargingSchedulePeriodType(data4[i0], instancePath+"/chargingSchedulePeriod/" + i0))){
vErrors = ChargingSchedulePeriodType.errors;
errors = 1;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(CompositeScheduleType,instancePath+"/chargingSchedulePeriod","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(CompositeScheduleType,instancePath,"type",{type: "object"});
}
}
CompositeScheduleType.errors = vErrors;
return errors === 0;
}
function ConnectorStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ConnectorStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Available") || (data === "Occupied")) || (data === "Reserved")) || (data === "Unavailable")) || (data === "Faulted"))){
return fail(ConnectorStatusEnumType,instancePath,"enum",{});
}
ConnectorStatusEnumType.errors = vErrors;
return errors === 0;
}
function PeriodicEventStreamParamsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "interval") || (key0 === "values")) || (key0 === "customData"))){
return fail(PeriodicEventStreamParamsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.interval !== undefined){
let data0 = data.interval;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(PeriodicEventStreamParamsType,instancePath+"/interval","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(PeriodicEventStreamParamsType,instancePath+"/interval","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data1 = data.values;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(PeriodicEventStreamParamsType,instancePath+"/values","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(PeriodicEventStreamParamsType,instancePath+"/values","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(PeriodicEventStreamParamsType,instancePath,"type",{type: "object"});
}
}
PeriodicEventStreamParamsType.errors = vErrors;
return errors === 0;
}
function ConstantStreamDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.params === undefined) && (missing0 = "params"))) || ((data.variableMonitoringId === undefined) && (missing0 = "variableMonitoringId"))){
return fail(ConstantStreamDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "params")) || (key0 === "variableMonitoringId")) || (key0 === "customData"))){
return fail(ConstantStreamDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ConstantStreamDataType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(ConstantStreamDataType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
const _errs4 = errors;
if(!(PeriodicEventStreamParamsType(data.params, instancePath+"/params"))){
vErrors = PeriodicEventStreamParamsType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableMonitoringId !== undefined){
let data2 = data.variableMonitoringId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ConstantStreamDataType,instancePath+"/variableMonitoringId","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(ConstantStreamDataType,instancePath+"/variableMonitoringId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ConstantStreamDataType,instancePath,"type",{type: "object"});
}
}
ConstantStreamDataType.errors = vErrors;
return errors === 0;
}
const TotalCostTypeFields = { "currency": 0, "typeOfCost": 0, "fixed": 0, "energy": 0, "chargingTime": 0, "idleTime": 0, "reservationTime": 0, "reservationFixed": 0, "total": 0, "customData": 0 };
function TariffCostEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TariffCostEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "NormalCost") || (data === "MinCost")) || (data === "MaxCost"))){
return fail(TariffCostEnumType,instancePath,"enum",{});
}
TariffCostEnumType.errors = vErrors;
return errors === 0;
}
function TaxRateType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.tax === undefined) && (missing0 = "tax"))){
return fail(TaxRateType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "tax")) || (key0 === "stack")) || (key0 === "customData"))){
return fail(TaxRateType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(TaxRateType,instancePath+"/type","maxLength",{limit: 20});
}
}
else {
return fail(TaxRateType,instancePath+"/type","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax !== undefined){
let data1 = data.tax;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(TaxRateType,instancePath+"/tax","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data2 = data.stack;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(TaxRateType,instancePath+"/stack","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(TaxRateType,instancePath+"/stack","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(TaxRateType,instancePath,"type",{type: "object"});
}
}
TaxRateType.errors = vErrors;
return errors === 0;
}
function PriceType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "exclTax") || (key0 === "inclTax")) || (key0 === "taxRates")) || (key0 === "customData"))){
return fail(PriceType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.exclTax !== undefined){
let data0 = data.exclTax;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(PriceType,instancePath+"/exclTax","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inclTax !== undefined){
let data1 = data.inclTax;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(PriceType,instancePath+"/inclTax","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRates !== undefined){
let data2 = data.taxRates;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 5){
return fail(PriceType,instancePath+"/taxRates","maxItems",{limit: 5});
}
else {
if(data2.length < 1){
return fail(PriceType,instancePath+"/taxRates","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(TaxRateType(data2[i0], instancePath+"/taxRates/" + i0))){
vErrors = TaxRateType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(PriceType,instancePath+"/taxRates","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(PriceType,instancePath,"type",{type: "object"});
}
}
PriceType.errors = vErrors;
return errors === 0;
}
function TotalPriceType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "exclTax") || (key0 === "inclTax")) || (key0 === "customData"))){
return fail(TotalPriceType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.exclTax !== undefined){
let data0 = data.exclTax;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TotalPriceType,instancePath+"/exclTax","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inclTax !== undefined){
let data1 = data.inclTax;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(TotalPriceType,instancePath+"/inclTax","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(TotalPriceType,instancePath,"type",{type: "object"});
}
}
TotalPriceType.errors = vErrors;
return errors === 0;
}
function TotalCostType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.currency === undefined) && (missing0 = "currency")) || ((data.typeOfCost === undefined) && (missing0 = "typeOfCost"))) || ((data.total === undefined) && (missing0 = "total"))){
return fail(TotalCostType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TotalCostTypeFields, key0))){
return fail(TotalCostType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.currency !== undefined){
let data0 = data.currency;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 3){
return fail(TotalCostType,instancePath+"/currency","maxLength",{limit: 3});
}
}
else {
return fail(TotalCostType,instancePath+"/currency","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.typeOfCost !== undefined){
const _errs4 = errors;
if(!(TariffCostEnumType(data.typeOfCost, instancePath+"/typeOfCost"))){
vErrors = TariffCostEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixed !== undefined){
const _errs5 = errors;
if(!(PriceType(data.fixed, instancePath+"/fixed"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energy !== undefined){
const _errs6 = errors;
if(!(PriceType(data.energy, instancePath+"/energy"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingTime !== undefined){
const _errs7 = errors;
if(!(PriceType(data.chargingTime, instancePath+"/chargingTime"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idleTime !== undefined){
const _errs8 = errors;
if(!(PriceType(data.idleTime, instancePath+"/idleTime"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationTime !== undefined){
const _errs9 = errors;
if(!(PriceType(data.reservationTime, instancePath+"/reservationTime"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationFixed !== undefined){
const _errs10 = errors;
if(!(PriceType(data.reservationFixed, instancePath+"/reservationFixed"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs11 = errors;
if(!(TotalPriceType(data.total, instancePath+"/total"))){
vErrors = TotalPriceType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TotalCostType,instancePath,"type",{type: "object"});
}
}
TotalCostType.errors = vErrors;
return errors === 0;
}
function TotalUsageType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.energy === undefined) && (missing0 = "energy")) || ((data.chargingTime === undefined) && (missing0 = "chargingTime"))) || ((data.idleTime === undefined) && (missing0 = "idleTime"))){
return fail(TotalUsageType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "energy") || (key0 === "chargingTime")) || (key0 === "idleTime")) || (key0 === "reservationTime")) || (key0 === "customData"))){
return fail(TotalUsageType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.energy !== undefined){
let data0 = data.energy;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TotalUsageType,instancePath+"/energy","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingTime !== undefined){
let data1 = data.chargingTime;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(TotalUsageType,instancePath+"/chargingTime","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idleTime !== undefined){
let data2 = data.idleTime;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(TotalUsageType,instancePath+"/idleTime","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationTime !== undefined){
let data3 = data.reservationTime;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(TotalUsageType,instancePath+"/reservationTime","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(TotalUsageType,instancePath,"type",{type: "object"});
}
}
TotalUsageType.errors = vErrors;
return errors === 0;
}
function CostDetailsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.totalCost === undefined) && (missing0 = "totalCost")) || ((data.totalUsage === undefined) && (missing0 = "totalUsage"))){
return fail(CostDetailsType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "chargingPeriods") || (key0 === "totalCost")) || (key0 === "totalUsage")) || (key0 === "failureToCalculate")) || (key0 === "failureReason")) || (key0 === "customData"))){
return fail(CostDetailsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingPeriods !== undefined){
let data0 = data.chargingPeriods;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(CostDetailsType,instancePath+"/chargingPeriods","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ChargingPeriodType(data0[i0], instancePath+"/chargingPeriods/" + i0))){
vErrors = ChargingPeriodType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(CostDetailsType,instancePath+"/chargingPeriods","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalCost !== undefined){
const _errs5 = errors;
if(!(TotalCostType(data.totalCost, instancePath+"/totalCost"))){
vErrors = TotalCostType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalUsage !== undefined){
const _errs6 = errors;
if(!(TotalUsageType(data.totalUsage, instancePath+"/totalUsage"))){
vErrors = TotalUsageType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureToCalculate !== undefined){
const _errs7 = errors;
if(typeof data.failureToCalculate !== "boolean"){
return fail(CostDetailsType,instancePath+"/failureToCalculate","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureReason !== undefined){
let data5 = data.failureReason;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(ucs2length(data5) > 500){
return fail(CostDetailsType,instancePath+"/failureReason","maxLength",{limit: 500});
}
}
else {
return fail(CostDetailsType,instancePath+"/failureReason","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(CostDetailsType,instancePath,"type",{type: "object"});
}
}
CostDetailsType.errors = vErrors;
return errors === 0;
}
function CustomerInformationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CustomerInformationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Invalid"))){
return fail(CustomerInformationStatusEnumType,instancePath,"enum",{});
}
CustomerInformationStatusEnumType.errors = vErrors;
return errors === 0;
}
function DERControlStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DERControlStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "NotSupported")) || (data === "NotFound"))){
return fail(DERControlStatusEnumType,instancePath,"enum",{});
}
DERControlStatusEnumType.errors = vErrors;
return errors === 0;
}
const DERCurveTypeFields = { "curveData": 0, "hysteresis": 0, "priority": 0, "reactivePowerParams": 0, "voltageParams": 0, "yUnit": 0, "responseTime": 0, "startTime": 0, "duration": 0, "customData": 0 };
function DERCurvePointsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.x === undefined) && (missing0 = "x")) || ((data.y === undefined) && (missing0 = "y"))){
return fail(DERCurvePointsType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "x") || (key0 === "y")) || (key0 === "customData"))){
return fail(DERCurvePointsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.x !== undefined){
let data0 = data.x;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(DERCurvePointsType,instancePath+"/x","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
let data1 = data.y;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(DERCurvePointsType,instancePath+"/y","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DERCurvePointsType,instancePath,"type",{type: "object"});
}
}
DERCurvePointsType.errors = vErrors;
return errors === 0;
}
function HysteresisType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "hysteresisHigh") || (key0 === "hysteresisLow")) || (key0 === "hysteresisDelay")) || (key0 === "hysteresisGradient")) || (key0 === "customData"))){
return fail(HysteresisType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.hysteresisHigh !== undefined){
let data0 = data.hysteresisHigh;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(HysteresisType,instancePath+"/hysteresisHigh","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hysteresisLow !== undefined){
let data1 = data.hysteresisLow;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(HysteresisType,instancePath+"/hysteresisLow","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hysteresisDelay !== undefined){
let data2 = data.hysteresisDelay;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(HysteresisType,instancePath+"/hysteresisDelay","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hysteresisGradient !== undefined){
let data3 = data.hysteresisGradient;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(HysteresisType,instancePath+"/hysteresisGradient","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(HysteresisType,instancePath,"type",{type: "object"});
}
}
HysteresisType.errors = vErrors;
return errors === 0;
}
function ReactivePowerParamsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "vRef") || (key0 === "autonomousVRefEnable")) || (key0 === "autonomousVRefTimeConstant")) || (key0 === "customData"))){
return fail(ReactivePowerParamsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.vRef !== undefined){
let data0 = data.vRef;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(ReactivePowerParamsType,instancePath+"/vRef","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autonomousVRefEnable !== undefined){
const _errs4 = errors;
if(typeof data.autonomousVRefEnable !== "boolean"){
return fail(ReactivePowerParamsType,instancePath+"/autonomousVRefEnable","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.autonomousVRefTimeConstant !== undefined){
let data2 = data.autonomousVRefTimeConstant;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(ReactivePowerParamsType,instancePath+"/autonomousVRefTimeConstant","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ReactivePowerParamsType,instancePath,"type",{type: "object"});
}
}
ReactivePowerParamsType.errors = vErrors;
return errors === 0;
}
function PowerDuringCessationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PowerDuringCessationEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Active") || (data === "Reactive"))){
return fail(PowerDuringCessationEnumType,instancePath,"enum",{});
}
PowerDuringCessationEnumType.errors = vErrors;
return errors === 0;
}
function VoltageParamsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hv10MinMeanValue") || (key0 === "hv10MinMeanTripDelay")) || (key0 === "powerDuringCessation")) || (key0 === "customData"))){
return fail(VoltageParamsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.hv10MinMeanValue !== undefined){
let data0 = data.hv10MinMeanValue;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(VoltageParamsType,instancePath+"/hv10MinMeanValue","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hv10MinMeanTripDelay !== undefined){
let data1 = data.hv10MinMeanTripDelay;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(VoltageParamsType,instancePath+"/hv10MinMeanTripDelay","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.powerDuringCessation !== undefined){
const _errs6 = errors;
if(!(PowerDuringCessationEnumType(data.powerDuringCessation, instancePath+"/powerDuringCessation"))){
vErrors = PowerDuringCessationEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(VoltageParamsType,instancePath,"type",{type: "object"});
}
}
VoltageParamsType.errors = vErrors;
return errors === 0;
}
function DERUnitEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DERUnitEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Not_Applicable") || (data === "PctMaxW")) || (data === "PctMaxVar")) || (data === "PctWAvail")) || (data === "PctVarAvail")) || (data === "PctEffectiveV"))){
return fail(DERUnitEnumType,instancePath,"enum",{});
}
DERUnitEnumType.errors = vErrors;
return errors === 0;
}
function DERCurveType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.curveData === undefined) && (missing0 = "curveData")) || ((data.priority === undefined) && (missing0 = "priority"))) || ((data.yUnit === undefined) && (missing0 = "yUnit"))){
return fail(DERCurveType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(DERCurveTypeFields, key0))){
return fail(DERCurveType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.curveData !== undefined){
let data0 = data.curveData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 10){
return fail(DERCurveType,instancePath+"/curveData","maxItems",{limit: 10});
}
else {
if(data0.length < 1){
return fail(DERCurveType,instancePath+"/curveData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(DERCurvePointsType(data0[i0], instancePath+"/curveData/" + i0))){
vErrors = DERCurvePointsType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(DERCurveType,instancePath+"/curveData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hysteresis !== undefined){
const _errs5 = errors;
if(!(HysteresisType(data.hysteresis, instancePath+"/hysteresis"))){
vErrors = HysteresisType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data3 = data.priority;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(DERCurveType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(DERCurveType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reactivePowerParams !== undefined){
const _errs8 = errors;
if(!(ReactivePowerParamsType(data.reactivePowerParams, instancePath+"/reactivePowerParams"))){
vErrors = ReactivePowerParamsType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voltageParams !== undefined){
const _errs9 = errors;
if(!(VoltageParamsType(data.voltageParams, instancePath+"/voltageParams"))){
vErrors = VoltageParamsType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.yUnit !== undefined){
const _errs10 = errors;
if(!(DERUnitEnumType(data.yUnit, instancePath+"/yUnit"))){
vErrors = DERUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseTime !== undefined){
let data7 = data.responseTime;
const _errs11 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(DERCurveType,instancePath+"/responseTime","type",{type: "number"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data8 = data.startTime;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data8 === "string"){
if(!(isDateTime(data8))){
return fail(DERCurveType,instancePath+"/startTime","format",{format: "date-time"});
}
}
else {
return fail(DERCurveType,instancePath+"/startTime","type",{type: "string"});
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data9 = data.duration;
const _errs15 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
return fail(DERCurveType,instancePath+"/duration","type",{type: "number"});
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs17 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(DERCurveType,instancePath,"type",{type: "object"});
}
}
DERCurveType.errors = vErrors;
return errors === 0;
}
function DERCurveGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.curve === undefined) && (missing0 = "curve")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.curveType === undefined) && (missing0 = "curveType"))) || ((data.isDefault === undefined) && (missing0 = "isDefault"))) || ((data.isSuperseded === undefined) && (missing0 = "isSuperseded"))){
return fail(DERCurveGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "curve") || (key0 === "id")) || (key0 === "curveType")) || (key0 === "isDefault")) || (key0 === "isSuperseded")) || (key0 === "customData"))){
return fail(DERCurveGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.curve !== undefined){
const _errs2 = errors;
if(!(DERCurveType(data.curve, instancePath+"/curve"))){
vErrors = DERCurveType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(DERCurveGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(DERCurveGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.curveType !== undefined){
const _errs5 = errors;
if(!(DERControlEnumType(data.curveType, instancePath+"/curveType"))){
vErrors = DERControlEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs6 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(DERCurveGetType,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSuperseded !== undefined){
const _errs8 = errors;
if(typeof data.isSuperseded !== "boolean"){
return fail(DERCurveGetType,instancePath+"/isSuperseded","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(DERCurveGetType,instancePath,"type",{type: "object"});
}
}
DERCurveGetType.errors = vErrors;
return errors === 0;
}
function DataEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DataEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "string") || (data === "decimal")) || (data === "integer")) || (data === "dateTime")) || (data === "boolean")) || (data === "OptionList")) || (data === "SequenceList")) || (data === "MemberList"))){
return fail(DataEnumType,instancePath,"enum",{});
}
DataEnumType.errors = vErrors;
return errors === 0;
}
function DataTransferStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DataTransferStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownMessageId")) || (data === "UnknownVendorId"))){
return fail(DataTransferStatusEnumType,instancePath,"enum",{});
}
DataTransferStatusEnumType.errors = vErrors;
return errors === 0;
}
function DayOfWeekEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DayOfWeekEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "Monday") || (data === "Tuesday")) || (data === "Wednesday")) || (data === "Thursday")) || (data === "Friday")) || (data === "Saturday")) || (data === "Sunday"))){
return fail(DayOfWeekEnumType,instancePath,"enum",{});
}
DayOfWeekEnumType.errors = vErrors;
return errors === 0;
}
function DeleteCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DeleteCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Failed")) || (data === "NotFound"))){
return fail(DeleteCertificateStatusEnumType,instancePath,"enum",{});
}
DeleteCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function DisplayMessageStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DisplayMessageStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "Accepted") || (data === "NotSupportedMessageFormat")) || (data === "Rejected")) || (data === "NotSupportedPriority")) || (data === "NotSupportedState")) || (data === "UnknownTransaction")) || (data === "LanguageNotSupported"))){
return fail(DisplayMessageStatusEnumType,instancePath,"enum",{});
}
DisplayMessageStatusEnumType.errors = vErrors;
return errors === 0;
}
const EnterServiceTypeFields = { "priority": 0, "highVoltage": 0, "lowVoltage": 0, "highFreq": 0, "lowFreq": 0, "delay": 0, "randomDelay": 0, "rampRate": 0, "customData": 0 };
function EnterServiceType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.priority === undefined) && (missing0 = "priority")) || ((data.highVoltage === undefined) && (missing0 = "highVoltage"))) || ((data.lowVoltage === undefined) && (missing0 = "lowVoltage"))) || ((data.highFreq === undefined) && (missing0 = "highFreq"))) || ((data.lowFreq === undefined) && (missing0 = "lowFreq"))){
return fail(EnterServiceType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(EnterServiceTypeFields, key0))){
return fail(EnterServiceType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priority !== undefined){
let data0 = data.priority;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EnterServiceType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(EnterServiceType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highVoltage !== undefined){
let data1 = data.highVoltage;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(EnterServiceType,instancePath+"/highVoltage","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lowVoltage !== undefined){
let data2 = data.lowVoltage;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(EnterServiceType,instancePath+"/lowVoltage","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.highFreq !== undefined){
let data3 = data.highFreq;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(EnterServiceType,instancePath+"/highFreq","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lowFreq !== undefined){
let data4 = data.lowFreq;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(EnterServiceType,instancePath+"/lowFreq","type",{type: "number"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delay !== undefined){
let data5 = data.delay;
const _errs12 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
return fail(EnterServiceType,instancePath+"/delay","type",{type: "number"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.randomDelay !== undefined){
let data6 = data.randomDelay;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
return fail(EnterServiceType,instancePath+"/randomDelay","type",{type: "number"});
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rampRate !== undefined){
let data7 = data.rampRate;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(EnterServiceType,instancePath+"/rampRate","type",{type: "number"});
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs18 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(EnterServiceType,instancePath,"type",{type: "object"});
}
}
EnterServiceType.errors = vErrors;
return errors === 0;
}
function EnterServiceGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.enterService === undefined) && (missing0 = "enterService")) || ((data.id === undefined) && (missing0 = "id"))){
return fail(EnterServiceGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "enterService") || (key0 === "id")) || (key0 === "customData"))){
return fail(EnterServiceGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.enterService !== undefined){
const _errs2 = errors;
if(!(EnterServiceType(data.enterService, instancePath+"/enterService"))){
vErrors = EnterServiceType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(EnterServiceGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(EnterServiceGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(EnterServiceGetType,instancePath,"type",{type: "object"});
}
}
EnterServiceGetType.errors = vErrors;
return errors === 0;
}
const EventDataTypeFields = { "eventId": 0, "timestamp": 0, "trigger": 0, "cause": 0, "actualValue": 0, "techCode": 0, "techInfo": 0, "cleared": 0, "transactionId": 0, "component": 0, "variableMonitoringId": 0, "eventNotificationType": 0, "variable": 0, "severity": 0, "customData": 0 };
function EventTriggerEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EventTriggerEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Alerting") || (data === "Delta")) || (data === "Periodic"))){
return fail(EventTriggerEnumType,instancePath,"enum",{});
}
EventTriggerEnumType.errors = vErrors;
return errors === 0;
}
function EventNotificationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EventNotificationEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "HardWiredNotification") || (data === "HardWiredMonitor")) || (data === "PreconfiguredMonitor")) || (data === "CustomMonitor"))){
return fail(EventNotificationEnumType,instancePath,"enum",{});
}
EventNotificationEnumType.errors = vErrors;
return errors === 0;
}
function EventDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.eventId === undefined) && (missing0 = "eventId")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.trigger === undefined) && (missing0 = "trigger"))) || ((data.actualValue === undefined) && (missing0 = "actualValue"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.eventNotificationType === undefined) && (missing0 = "eventNotificationType"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(EventDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(EventDataTypeFields, key0))){
return fail(EventDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.eventId !== undefined){
let data0 = data.eventId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(EventDataType,instancePath+"/eventId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(EventDataType,instancePath+"/eventId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(EventDataType,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(EventDataType,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs6 = errors;
if(!(EventTriggerEnumType(data.trigger, instancePath+"/trigger"))){
vErrors = EventTriggerEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data3 = data.cause;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(EventDataType,instancePath+"/cause","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(EventDataType,instancePath+"/cause","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actualValue !== undefined){
let data4 = data.actualValue;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 2500){
return fail(EventDataType,instancePath+"/actualValue","maxLength",{limit: 2500});
}
}
else {
return fail(EventDataType,instancePath+"/actualValue","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techCode !== undefined){
let data5 = data.techCode;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(ucs2length(data5) > 50){
return fail(EventDataType,instancePath+"/techCode","maxLength",{limit: 50});
}
}
else {
return fail(EventDataType,instancePath+"/techCode","type",{type: "string"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techInfo !== undefined){
let data6 = data.techInfo;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(ucs2length(data6) > 500){
return fail(EventDataType,instancePath+"/techInfo","maxLength",{limit: 500});
}
}
else {
return fail(EventDataType,instancePath+"/techInfo","type",{type: "string"});
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cleared !== undefined){
const _errs15 = errors;
if(typeof data.cleared !== "boolean"){
return fail(EventDataType,instancePath+"/cleared","type",{type: "boolean"});
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data8 = data.transactionId;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(ucs2length(data8) > 36){
return fail(EventDataType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(EventDataType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs19 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableMonitoringId !== undefined){
let data10 = data.variableMonitoringId;
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return fail(EventDataType,instancePath+"/variableMonitoringId","type",{type: "integer"});
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
return fail(EventDataType,instancePath+"/variableMonitoringId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventNotificationType !== undefined){
const _errs22 = errors;
if(!(EventNotificationEnumType(data.eventNotificationType, instancePath+"/eventNotificationType"))){
vErrors = EventNotificationEnumType.errors;
errors = 1;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs23 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data13 = data.severity;
const _errs24 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
return fail(EventDataType,instancePath+"/severity","type",{type: "integer"});
}
if(errors === _errs24){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
return fail(EventDataType,instancePath+"/severity","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs26 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(EventDataType,instancePath,"type",{type: "object"});
}
}
EventDataType.errors = vErrors;
return errors === 0;
}
function EvseKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(EvseKindEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "AC") || (data === "DC"))){
return fail(EvseKindEnumType,instancePath,"enum",{});
}
EvseKindEnumType.errors = vErrors;
return errors === 0;
}
function FirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(FirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((((((data === "Downloaded") || (data === "DownloadFailed")) || (data === "Downloading")) || (data === "DownloadScheduled")) || (data === "DownloadPaused")) || (data === "Idle")) || (data === "InstallationFailed")) || (data === "Installing")) || (data === "Installed")) || (data === "InstallRebooting")) || (data === "InstallScheduled")) || (data === "InstallVerificationFailed")) || (data === "InvalidSignature")) || (data === "SignatureVerified"))){
return fail(FirmwareStatusEnumType,instancePath,"enum",{});
}
FirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function FirmwareType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.location === undefined) && (missing0 = "location")) || ((data.retrieveDateTime === undefined) && (missing0 = "retrieveDateTime"))){
return fail(FirmwareType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "location") || (key0 === "retrieveDateTime")) || (key0 === "installDateTime")) || (key0 === "signingCertificate")) || (key0 === "signature")) || (key0 === "customData"))){
return fail(FirmwareType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2000){
return fail(FirmwareType,instancePath+"/location","maxLength",{limit: 2000});
}
}
else {
return fail(FirmwareType,instancePath+"/location","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrieveDateTime !== undefined){
let data1 = data.retrieveDateTime;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(FirmwareType,instancePath+"/retrieveDateTime","format",{format: "date-time"});
}
}
else {
return fail(FirmwareType,instancePath+"/retrieveDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installDateTime !== undefined){
let data2 = data.installDateTime;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(FirmwareType,instancePath+"/installDateTime","format",{format: "date-time"});
}
}
else {
return fail(FirmwareType,instancePath+"/installDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signingCertificate !== undefined){
let data3 = data.signingCertificate;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 5500){
return fail(FirmwareType,instancePath+"/signingCertificate","maxLength",{limit: 5500});
}
}
else {
return fail(FirmwareType,instancePath+"/signingCertificate","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data4 = data.signature;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 800){
return fail(FirmwareType,instancePath+"/signature","maxLength",{limit: 800});
}
}
else {
return fail(FirmwareType,instancePath+"/signature","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(FirmwareType,instancePath,"type",{type: "object"});
}
}
FirmwareType.errors = vErrors;
return errors === 0;
}
function FixedPFType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.priority === undefined) && (missing0 = "priority")) || ((data.displacement === undefined) && (missing0 = "displacement"))) || ((data.excitation === undefined) && (missing0 = "excitation"))){
return fail(FixedPFType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "priority") || (key0 === "displacement")) || (key0 === "excitation")) || (key0 === "startTime")) || (key0 === "duration")) || (key0 === "customData"))){
return fail(FixedPFType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priority !== undefined){
let data0 = data.priority;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(FixedPFType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(FixedPFType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displacement !== undefined){
let data1 = data.displacement;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(FixedPFType,instancePath+"/displacement","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excitation !== undefined){
const _errs6 = errors;
if(typeof data.excitation !== "boolean"){
return fail(FixedPFType,instancePath+"/excitation","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data3 = data.startTime;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(FixedPFType,instancePath+"/startTime","format",{format: "date-time"});
}
}
else {
return fail(FixedPFType,instancePath+"/startTime","type",{type: "string"});
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data4 = data.duration;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(FixedPFType,instancePath+"/duration","type",{type: "number"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(FixedPFType,instancePath,"type",{type: "object"});
}
}
FixedPFType.errors = vErrors;
return errors === 0;
}
function FixedPFGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.fixedPF === undefined) && (missing0 = "fixedPF")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.isDefault === undefined) && (missing0 = "isDefault"))) || ((data.isSuperseded === undefined) && (missing0 = "isSuperseded"))){
return fail(FixedPFGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "fixedPF") || (key0 === "id")) || (key0 === "isDefault")) || (key0 === "isSuperseded")) || (key0 === "customData"))){
return fail(FixedPFGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.fixedPF !== undefined){
const _errs2 = errors;
if(!(FixedPFType(data.fixedPF, instancePath+"/fixedPF"))){
vErrors = FixedPFType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(FixedPFGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(FixedPFGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs5 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(FixedPFGetType,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSuperseded !== undefined){
const _errs7 = errors;
if(typeof data.isSuperseded !== "boolean"){
return fail(FixedPFGetType,instancePath+"/isSuperseded","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(FixedPFGetType,instancePath,"type",{type: "object"});
}
}
FixedPFGetType.errors = vErrors;
return errors === 0;
}
function FixedVarType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.priority === undefined) && (missing0 = "priority")) || ((data.setpoint === undefined) && (missing0 = "setpoint"))) || ((data.unit === undefined) && (missing0 = "unit"))){
return fail(FixedVarType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "priority") || (key0 === "setpoint")) || (key0 === "unit")) || (key0 === "startTime")) || (key0 === "duration")) || (key0 === "customData"))){
return fail(FixedVarType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priority !== undefined){
let data0 = data.priority;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(FixedVarType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(FixedVarType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setpoint !== undefined){
let data1 = data.setpoint;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(FixedVarType,instancePath+"/setpoint","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs6 = errors;
if(!(DERUnitEnumType(data.unit, instancePath+"/unit"))){
vErrors = DERUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data3 = data.startTime;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(FixedVarType,instancePath+"/startTime","format",{format: "date-time"});
}
}
else {
return fail(FixedVarType,instancePath+"/startTime","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data4 = data.duration;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(FixedVarType,instancePath+"/duration","type",{type: "number"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(FixedVarType,instancePath,"type",{type: "object"});
}
}
FixedVarType.errors = vErrors;
return errors === 0;
}
function FixedVarGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.fixedVar === undefined) && (missing0 = "fixedVar")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.isDefault === undefined) && (missing0 = "isDefault"))) || ((data.isSuperseded === undefined) && (missing0 = "isSuperseded"))){
return fail(FixedVarGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "fixedVar") || (key0 === "id")) || (key0 === "isDefault")) || (key0 === "isSuperseded")) || (key0 === "customData"))){
return fail(FixedVarGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.fixedVar !== undefined){
const _errs2 = errors;
if(!(FixedVarType(data.fixedVar, instancePath+"/fixedVar"))){
vErrors = FixedVarType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(FixedVarGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(FixedVarGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs5 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(FixedVarGetType,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSuperseded !== undefined){
const _errs7 = errors;
if(typeof data.isSuperseded !== "boolean"){
return fail(FixedVarGetType,instancePath+"/isSuperseded","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(FixedVarGetType,instancePath,"type",{type: "object"});
}
}
FixedVarGetType.errors = vErrors;
return errors === 0;
}
const FreqDroopTypeFields = { "priority": 0, "overFreq": 0, "underFreq": 0, "overDroop": 0, "underDroop": 0, "responseTime": 0, "startTime": 0, "duration": 0, "customData": 0 };
function FreqDroopType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.priority === undefined) && (missing0 = "priority")) || ((data.overFreq === undefined) && (missing0 = "overFreq"))) || ((data.underFreq === undefined) && (missing0 = "underFreq"))) || ((data.overDroop === undefined) && (missing0 = "overDroop"))) || ((data.underDroop === undefined) && (missing0 = "underDroop"))) || ((data.responseTime === undefined) && (missing0 = "responseTime"))){
return fail(FreqDroopType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(FreqDroopTypeFields, key0))){
return fail(FreqDroopType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priority !== undefined){
let data0 = data.priority;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(FreqDroopType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(FreqDroopType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overFreq !== undefined){
let data1 = data.overFreq;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(FreqDroopType,instancePath+"/overFreq","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.underFreq !== undefined){
let data2 = data.underFreq;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(FreqDroopType,instancePath+"/underFreq","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overDroop !== undefined){
let data3 = data.overDroop;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(FreqDroopType,instancePath+"/overDroop","type",{type: "number"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.underDroop !== undefined){
let data4 = data.underDroop;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(FreqDroopType,instancePath+"/underDroop","type",{type: "number"});
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseTime !== undefined){
let data5 = data.responseTime;
const _errs12 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
return fail(FreqDroopType,instancePath+"/responseTime","type",{type: "number"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data6 = data.startTime;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(!(isDateTime(data6))){
return fail(FreqDroopType,instancePath+"/startTime","format",{format: "date-time"});
}
}
else {
return fail(FreqDroopType,instancePath+"/startTime","type",{type: "string"});
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data7 = data.duration;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(FreqDroopType,instancePath+"/duration","type",{type: "number"});
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs18 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(FreqDroopType,instancePath,"type",{type: "object"});
}
}
FreqDroopType.errors = vErrors;
return errors === 0;
}
function FreqDroopGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.freqDroop === undefined) && (missing0 = "freqDroop")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.isDefault === undefined) && (missing0 = "isDefault"))) || ((data.isSuperseded === undefined) && (missing0 = "isSuperseded"))){
return fail(FreqDroopGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "freqDroop") || (key0 === "id")) || (key0 === "isDefault")) || (key0 === "isSuperseded")) || (key0 === "customData"))){
return fail(FreqDroopGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.freqDroop !== undefined){
const _errs2 = errors;
if(!(FreqDroopType(data.freqDroop, instancePath+"/freqDroop"))){
vErrors = FreqDroopType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(FreqDroopGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(FreqDroopGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs5 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(FreqDroopGetType,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSuperseded !== undefined){
const _errs7 = errors;
if(typeof data.isSuperseded !== "boolean"){
return fail(FreqDroopGetType,instancePath+"/isSuperseded","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(FreqDroopGetType,instancePath,"type",{type: "object"});
}
}
FreqDroopGetType.errors = vErrors;
return errors === 0;
}
function GenericDeviceModelStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GenericDeviceModelStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "NotSupported")) || (data === "EmptyResultSet"))){
return fail(GenericDeviceModelStatusEnumType,instancePath,"enum",{});
}
GenericDeviceModelStatusEnumType.errors = vErrors;
return errors === 0;
}
function GenericStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GenericStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(GenericStatusEnumType,instancePath,"enum",{});
}
GenericStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Failed"))){
return fail(GetCertificateStatusEnumType,instancePath,"enum",{});
}
GetCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetChargingProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetChargingProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "NoProfiles"))){
return fail(GetChargingProfileStatusEnumType,instancePath,"enum",{});
}
GetChargingProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetDisplayMessagesStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetDisplayMessagesStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Unknown"))){
return fail(GetDisplayMessagesStatusEnumType,instancePath,"enum",{});
}
GetDisplayMessagesStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetInstalledCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "NotFound"))){
return fail(GetInstalledCertificateStatusEnumType,instancePath,"enum",{});
}
GetInstalledCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetVariableDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.component === undefined) && (missing0 = "component")) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(GetVariableDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "attributeType") || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(GetVariableDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeType !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs3 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs4 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetVariableDataType,instancePath,"type",{type: "object"});
}
}
GetVariableDataType.errors = vErrors;
return errors === 0;
}
function GetVariableStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetVariableStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownComponent")) || (data === "UnknownVariable")) || (data === "NotSupportedAttributeType"))){
return fail(GetVariableStatusEnumType,instancePath,"enum",{});
}
GetVariableStatusEnumType.errors = vErrors;
return errors === 0;
}
function GetVariableResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attributeStatus === undefined) && (missing0 = "attributeStatus")) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(GetVariableResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "attributeStatus") || (key0 === "attributeStatusInfo")) || (key0 === "attributeType")) || (key0 === "attributeValue")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(GetVariableResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeStatus !== undefined){
const _errs2 = errors;
if(!(GetVariableStatusEnumType(data.attributeStatus, instancePath+"/attributeStatus"))){
vErrors = GetVariableStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeStatusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.attributeStatusInfo, instancePath+"/attributeStatusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeType !== undefined){
const _errs4 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeValue !== undefined){
let data3 = data.attributeValue;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(ucs2length(data3) > 2500){
return fail(GetVariableResultType,instancePath+"/attributeValue","maxLength",{limit: 2500});
}
}
else {
return fail(GetVariableResultType,instancePath+"/attributeValue","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs7 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs8 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(GetVariableResultType,instancePath,"type",{type: "object"});
}
}
GetVariableResultType.errors = vErrors;
return errors === 0;
}
function GradientType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.priority === undefined) && (missing0 = "priority")) || ((data.gradient === undefined) && (missing0 = "gradient"))) || ((data.softGradient === undefined) && (missing0 = "softGradient"))){
return fail(GradientType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "priority") || (key0 === "gradient")) || (key0 === "softGradient")) || (key0 === "customData"))){
return fail(GradientType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priority !== undefined){
let data0 = data.priority;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GradientType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(GradientType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gradient !== undefined){
let data1 = data.gradient;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(GradientType,instancePath+"/gradient","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.softGradient !== undefined){
let data2 = data.softGradient;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(GradientType,instancePath+"/softGradient","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GradientType,instancePath,"type",{type: "object"});
}
}
GradientType.errors = vErrors;
return errors === 0;
}
function GradientGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.gradient === undefined) && (missing0 = "gradient")) || ((data.id === undefined) && (missing0 = "id"))){
return fail(GradientGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "gradient") || (key0 === "id")) || (key0 === "customData"))){
return fail(GradientGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.gradient !== undefined){
const _errs2 = errors;
if(!(GradientType(data.gradient, instancePath+"/gradient"))){
vErrors = GradientType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(GradientGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(GradientGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GradientGetType,instancePath,"type",{type: "object"});
}
}
GradientGetType.errors = vErrors;
return errors === 0;
}
function GridEventFaultEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GridEventFaultEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((data === "CurrentImbalance") || (data === "LocalEmergency")) || (data === "LowInputPower")) || (data === "OverCurrent")) || (data === "OverFrequency")) || (data === "OverVoltage")) || (data === "PhaseRotation")) || (data === "RemoteEmergency")) || (data === "UnderFrequency")) || (data === "UnderVoltage")) || (data === "VoltageImbalance"))){
return fail(GridEventFaultEnumType,instancePath,"enum",{});
}
GridEventFaultEnumType.errors = vErrors;
return errors === 0;
}
function InstallCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(InstallCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Failed"))){
return fail(InstallCertificateStatusEnumType,instancePath,"enum",{});
}
InstallCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function InstallCertificateUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(InstallCertificateUseEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "V2GRootCertificate") || (data === "MORootCertificate")) || (data === "ManufacturerRootCertificate")) || (data === "CSMSRootCertificate")) || (data === "OEMRootCertificate"))){
return fail(InstallCertificateUseEnumType,instancePath,"enum",{});
}
InstallCertificateUseEnumType.errors = vErrors;
return errors === 0;
}
function Iso15118EVCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(Iso15118EVCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Failed"))){
return fail(Iso15118EVCertificateStatusEnumType,instancePath,"enum",{});
}
Iso15118EVCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function LimitMaxDischargeType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.priority === undefined) && (missing0 = "priority")){
return fail(LimitMaxDischargeType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "priority") || (key0 === "pctMaxDischargePower")) || (key0 === "powerMonitoringMustTrip")) || (key0 === "startTime")) || (key0 === "duration")) || (key0 === "customData"))){
return fail(LimitMaxDischargeType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priority !== undefined){
let data0 = data.priority;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(LimitMaxDischargeType,instancePath+"/priority","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(LimitMaxDischargeType,instancePath+"/priority","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pctMaxDischargePower !== undefined){
let data1 = data.pctMaxDischargePower;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(LimitMaxDischargeType,instancePath+"/pctMaxDischargePower","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.powerMonitoringMustTrip !== undefined){
const _errs6 = errors;
if(!(DERCurveType(data.powerMonitoringMustTrip, instancePath+"/powerMonitoringMustTrip"))){
vErrors = DERCurveType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data3 = data.startTime;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(LimitMaxDischargeType,instancePath+"/startTime","format",{format: "date-time"});
}
}
else {
return fail(LimitMaxDischargeType,instancePath+"/startTime","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data4 = data.duration;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(LimitMaxDischargeType,instancePath+"/duration","type",{type: "number"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(LimitMaxDischargeType,instancePath,"type",{type: "object"});
}
}
LimitMaxDischargeType.errors = vErrors;
return errors === 0;
}
function LimitMaxDischargeGetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.isDefault === undefined) && (missing0 = "isDefault"))) || ((data.isSuperseded === undefined) && (missing0 = "isSuperseded"))) || ((data.limitMaxDischarge === undefined) && (missing0 = "limitMaxDischarge"))){
return fail(LimitMaxDischargeGetType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "isDefault")) || (key0 === "isSuperseded")) || (key0 === "limitMaxDischarge")) || (key0 === "customData"))){
return fail(LimitMaxDischargeGetType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(LimitMaxDischargeGetType,instancePath+"/id","maxLength",{limit: 36});
}
}
else {
return fail(LimitMaxDischargeGetType,instancePath+"/id","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs4 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(LimitMaxDischargeGetType,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSuperseded !== undefined){
const _errs6 = errors;
if(typeof data.isSuperseded !== "boolean"){
return fail(LimitMaxDischargeGetType,instancePath+"/isSuperseded","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limitMaxDischarge !== undefined){
const _errs8 = errors;
if(!(LimitMaxDischargeType(data.limitMaxDischarge, instancePath+"/limitMaxDischarge"))){
vErrors = LimitMaxDischargeType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(LimitMaxDischargeGetType,instancePath,"type",{type: "object"});
}
}
LimitMaxDischargeGetType.errors = vErrors;
return errors === 0;
}
function LocationEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LocationEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Body") || (data === "Cable")) || (data === "EV")) || (data === "Inlet")) || (data === "Outlet")) || (data === "Upstream"))){
return fail(LocationEnumType,instancePath,"enum",{});
}
LocationEnumType.errors = vErrors;
return errors === 0;
}
function LogEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LogEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "DiagnosticsLog") || (data === "SecurityLog")) || (data === "DataCollectorLog"))){
return fail(LogEnumType,instancePath,"enum",{});
}
LogEnumType.errors = vErrors;
return errors === 0;
}
function LogParametersType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remoteLocation === undefined) && (missing0 = "remoteLocation")){
return fail(LogParametersType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "remoteLocation") || (key0 === "oldestTimestamp")) || (key0 === "latestTimestamp")) || (key0 === "customData"))){
return fail(LogParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.remoteLocation !== undefined){
let data0 = data.remoteLocation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2000){
return fail(LogParametersType,instancePath+"/remoteLocation","maxLength",{limit: 2000});
}
}
else {
return fail(LogParametersType,instancePath+"/remoteLocation","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.oldestTimestamp !== undefined){
let data1 = data.oldestTimestamp;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(LogParametersType,instancePath+"/oldestTimestamp","format",{format: "date-time"});
}
}
else {
return fail(LogParametersType,instancePath+"/oldestTimestamp","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latestTimestamp !== undefined){
let data2 = data.latestTimestamp;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(LogParametersType,instancePath+"/latestTimestamp","format",{format: "date-time"});
}
}
else {
return fail(LogParametersType,instancePath+"/latestTimestamp","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(LogParametersType,instancePath,"type",{type: "object"});
}
}
LogParametersType.errors = vErrors;
return errors === 0;
}
function LogStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LogStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "AcceptedCanceled"))){
return fail(LogStatusEnumType,instancePath,"enum",{});
}
LogStatusEnumType.errors = vErrors;
return errors === 0;
}
function MeasurandEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MeasurandEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "Current.Export") || (data === "Current.Export.Offered")) || (data === "Current.Export.Minimum")) || (data === "Current.Import")) || (data === "Current.Import.Offered")) || (data === "Current.Import.Minimum")) || (data === "Current.Offered")) || (data === "Display.PresentSOC")) || (data === "Display.MinimumSOC")) || (data === "Display.TargetSOC")) || (data === "Display.MaximumSOC")) || (data === "Display.RemainingTimeToMinimumSOC")) || (data === "Display.RemainingTimeToTargetSOC")) || (data === "Display.RemainingTimeToMaximumSOC")) || (data === "Display.ChargingComplete")) || (data === "Display.BatteryEnergyCapacity")) || (data === "Display.InletHot")) || (data === "Energy.Active.Export.Interval")) || (data === "Energy.Active.Export.Register")) || (data === "Energy.Active.Import.Interval")) || (data === "Energy.Active.Import.Register")) || (data === "Energy.Active.Import.CableLoss")) || (data === "Energy.Active.Import.LocalGeneration.Register")) || (data === "Energy.Active.Net")) || (data === "Energy.Active.Setpoint.Interval")) || (data === "Energy.Apparent.Export")) || (data === "Energy.Apparent.Import")) || (data === "Energy.Apparent.Net")) || (data === "Energy.Reactive.Export.Interval")) || (data === "Energy.Reactive.Export.Register")) || (data === "Energy.Reactive.Import.Interval")) || (data === "Energy.Reactive.Import.Register")) || (data === "Energy.Reactive.Net")) || (data === "EnergyRequest.Target")) || (data === "EnergyRequest.Minimum")) || (data === "EnergyRequest.Maximum")) || (data === "EnergyRequest.Minimum.V2X")) || (data === "EnergyRequest.Maximum.V2X")) || (data === "EnergyRequest.Bulk")) || (data === "Frequency")) || (data === "Power.Active.Export")) || (data === "Power.Active.Import")) || (data === "Power.Active.Setpoint")) || (data === "Power.Active.Residual")) || (data === "Power.Export.Minimum")) || (data === "Power.Export.Offered")) || (data === "Power.Factor")) || (data === "Power.Import.Offered")) || (data === "Power.Import.Minimum")) || (data === "Power.Offered")) || (data === "Power.Reactive.Export")) || (data === "Power.Reactive.Import")) || (data === "SoC")) || (data === "Voltage")) || (data === "Voltage.Minimum")) || (data === "Voltage.Maximum"))){
return fail(MeasurandEnumType,instancePath,"enum",{});
}
MeasurandEnumType.errors = vErrors;
return errors === 0;
}
const MessageInfoTypeFields = { "display": 0, "id": 0, "priority": 0, "state": 0, "startDateTime": 0, "endDateTime": 0, "transactionId": 0, "message": 0, "messageExtra": 0, "customData": 0 };
function MessagePriorityEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessagePriorityEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "AlwaysFront") || (data === "InFront")) || (data === "NormalCycle"))){
return fail(MessagePriorityEnumType,instancePath,"enum",{});
}
MessagePriorityEnumType.errors = vErrors;
return errors === 0;
}
function MessageStateEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageStateEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Charging") || (data === "Faulted")) || (data === "Idle")) || (data === "Unavailable")) || (data === "Suspended")) || (data === "Discharging"))){
return fail(MessageStateEnumType,instancePath,"enum",{});
}
MessageStateEnumType.errors = vErrors;
return errors === 0;
}
function MessageInfoType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.priority === undefined) && (missing0 = "priority"))) || ((data.message === undefined) && (missing0 = "message"))){
return fail(MessageInfoType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(MessageInfoTypeFields, key0))){
return fail(MessageInfoType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.display !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.display, instancePath+"/display"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(MessageInfoType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(MessageInfoType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
const _errs5 = errors;
if(!(MessagePriorityEnumType(data.priority, instancePath+"/priority"))){
vErrors = MessagePriorityEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs6 = errors;
if(!(MessageStateEnumType(data.state, instancePath+"/state"))){
vErrors = MessageStateEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDateTime !== undefined){
let data4 = data.startDateTime;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(MessageInfoType,instancePath+"/startDateTime","format",{format: "date-time"});
}
}
else {
return fail(MessageInfoType,instancePath+"/startDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDateTime !== undefined){
let data5 = data.endDateTime;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(MessageInfoType,instancePath+"/endDateTime","format",{format: "date-time"});
}
}
else {
return fail(MessageInfoType,instancePath+"/endDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data6 = data.transactionId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(ucs2length(data6) > 36){
return fail(MessageInfoType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(MessageInfoType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs13 = errors;
if(!(MessageContentType(data.message, instancePath+"/message"))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageExtra !== undefined){
let data8 = data.messageExtra;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
if(data8.length > 4){
return fail(MessageInfoType,instancePath+"/messageExtra","maxItems",{limit: 4});
}
else {
if(data8.length < 1){
return fail(MessageInfoType,instancePath+"/messageExtra","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(MessageContentType(data8[i0], instancePath+"/messageExtra/" + i0))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(MessageInfoType,instancePath+"/messageExtra","type",{type: "array"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs17 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(MessageInfoType,instancePath,"type",{type: "object"});
}
}
MessageInfoType.errors = vErrors;
return errors === 0;
}
function MessageTriggerEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageTriggerEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((((data === "BootNotification") || (data === "LogStatusNotification")) || (data === "FirmwareStatusNotification")) || (data === "Heartbeat")) || (data === "MeterValues")) || (data === "SignChargingStationCertificate")) || (data === "SignV2GCertificate")) || (data === "SignV2G20Certificate")) || (data === "StatusNotification")) || (data === "TransactionEvent")) || (data === "SignCombinedCertificate")) || (data === "PublishFirmwareStatusNotification")) || (data === "CustomTrigger"))){
return fail(MessageTriggerEnumType,instancePath,"enum",{});
}
MessageTriggerEnumType.errors = vErrors;
return errors === 0;
}
function ReadingContextEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReadingContextEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "Interruption.Begin") || (data === "Interruption.End")) || (data === "Other")) || (data === "Sample.Clock")) || (data === "Sample.Periodic")) || (data === "Transaction.Begin")) || (data === "Transaction.End")) || (data === "Trigger"))){
return fail(ReadingContextEnumType,instancePath,"enum",{});
}
ReadingContextEnumType.errors = vErrors;
return errors === 0;
}
function PhaseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PhaseEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "L1") || (data === "L2")) || (data === "L3")) || (data === "N")) || (data === "L1-N")) || (data === "L2-N")) || (data === "L3-N")) || (data === "L1-L2")) || (data === "L2-L3")) || (data === "L3-L1"))){
return fail(PhaseEnumType,instancePath,"enum",{});
}
PhaseEnumType.errors = vErrors;
return errors === 0;
}
function SignedMeterValueType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.signedMeterData === undefined) && (missing0 = "signedMeterData")) || ((data.encodingMethod === undefined) && (missing0 = "encodingMethod"))){
return fail(SignedMeterValueType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "signedMeterData") || (key0 === "signingMethod")) || (key0 === "encodingMethod")) || (key0 === "publicKey")) || (key0 === "customData"))){
return fail(SignedMeterValueType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.signedMeterData !== undefined){
let data0 = data.signedMeterData;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 32768){
return fail(SignedMeterValueType,instancePath+"/signedMeterData","maxLength",{limit: 32768});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/signedMeterData","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signingMethod !== undefined){
let data1 = data.signingMethod;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(SignedMeterValueType,instancePath+"/signingMethod","maxLength",{limit: 50});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/signingMethod","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encodingMethod !== undefined){
let data2 = data.encodingMethod;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(SignedMeterValueType,instancePath+"/encodingMethod","maxLength",{limit: 50});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/encodingMethod","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicKey !== undefined){
let data3 = data.publicKey;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 2500){
return fail(SignedMeterValueType,instancePath+"/publicKey","maxLength",{limit: 2500});
}
}
else {
return fail(SignedMeterValueType,instancePath+"/publicKey","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SignedMeterValueType,instancePath,"type",{type: "object"});
}
}
SignedMeterValueType.errors = vErrors;
return errors === 0;
}
function UnitOfMeasureType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "unit") || (key0 === "multiplier")) || (key0 === "customData"))){
return fail(UnitOfMeasureType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.unit !== undefined){
let data0 = data.unit;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(UnitOfMeasureType,instancePath+"/unit","maxLength",{limit: 20});
}
}
else {
return fail(UnitOfMeasureType,instancePath+"/unit","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multiplier !== undefined){
let data1 = data.multiplier;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(UnitOfMeasureType,instancePath+"/multiplier","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(UnitOfMeasureType,instancePath,"type",{type: "object"});
}
}
UnitOfMeasureType.errors = vErrors;
return errors === 0;
}
function SampledValueType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
return fail(SampledValueType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "measurand")) || (key0 === "context")) || (key0 === "phase")) || (key0 === "location")) || (key0 === "signedMeterValue")) || (key0 === "unitOfMeasure")) || (key0 === "customData"))){
return fail(SampledValueType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(SampledValueType,instancePath+"/value","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measurand !== undefined){
const _errs4 = errors;
if(!(MeasurandEnumType(data.measurand, instancePath+"/measurand"))){
vErrors = MeasurandEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs5 = errors;
if(!(ReadingContextEnumType(data.context, instancePath+"/context"))){
vErrors = ReadingContextEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
const _errs6 = errors;
if(!(PhaseEnumType(data.phase, instancePath+"/phase"))){
vErrors = PhaseEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs7 = errors;
if(!(LocationEnumType(data.location, instancePath+"/location"))){
vErrors = LocationEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signedMeterValue !== undefined){
const _errs8 = errors;
if(!(SignedMeterValueType(data.signedMeterValue, instancePath+"/signedMeterValue"))){
vErrors = SignedMeterValueType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unitOfMeasure !== undefined){
const _errs9 = errors;
if(!(UnitOfMeasureType(data.unitOfMeasure, instancePath+"/unitOfMeasure"))){
vErrors = UnitOfMeasureType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SampledValueType,instancePath,"type",{type: "object"});
}
}
SampledValueType.errors = vErrors;
return errors === 0;
}
function MeterValueType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sampledValue === undefined) && (missing0 = "sampledValue")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(MeterValueType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "sampledValue") || (key0 === "timestamp")) || (key0 === "customData"))){
return fail(MeterValueType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.sampledValue !== undefined){
let data0 = data.sampledValue;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(MeterValueType,instancePath+"/sampledValue","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SampledValueType(data0[i0], instancePath+"/sampledValue/" + i0))){
vErrors = SampledValueType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(MeterValueType,instancePath+"/sampledValue","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(MeterValueType,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(MeterValueType,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(MeterValueType,instancePath,"type",{type: "object"});
}
}
MeterValueType.errors = vErrors;
return errors === 0;
}
function MonitorEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MonitorEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "UpperThreshold") || (data === "LowerThreshold")) || (data === "Delta")) || (data === "Periodic")) || (data === "PeriodicClockAligned")) || (data === "TargetDelta")) || (data === "TargetDeltaRelative"))){
return fail(MonitorEnumType,instancePath,"enum",{});
}
MonitorEnumType.errors = vErrors;
return errors === 0;
}
function MonitoringBaseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MonitoringBaseEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "All") || (data === "FactoryDefault")) || (data === "HardWiredOnly"))){
return fail(MonitoringBaseEnumType,instancePath,"enum",{});
}
MonitoringBaseEnumType.errors = vErrors;
return errors === 0;
}
function MonitoringCriterionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MonitoringCriterionEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ThresholdMonitoring") || (data === "DeltaMonitoring")) || (data === "PeriodicMonitoring"))){
return fail(MonitoringCriterionEnumType,instancePath,"enum",{});
}
MonitoringCriterionEnumType.errors = vErrors;
return errors === 0;
}
function VariableMonitoringType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.transaction === undefined) && (missing0 = "transaction"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.eventNotificationType === undefined) && (missing0 = "eventNotificationType"))){
return fail(VariableMonitoringType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "transaction")) || (key0 === "value")) || (key0 === "type")) || (key0 === "severity")) || (key0 === "eventNotificationType")) || (key0 === "customData"))){
return fail(VariableMonitoringType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(VariableMonitoringType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(VariableMonitoringType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction !== undefined){
const _errs4 = errors;
if(typeof data.transaction !== "boolean"){
return fail(VariableMonitoringType,instancePath+"/transaction","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(VariableMonitoringType,instancePath+"/value","type",{type: "number"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs8 = errors;
if(!(MonitorEnumType(data.type, instancePath+"/type"))){
vErrors = MonitorEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data4 = data.severity;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(VariableMonitoringType,instancePath+"/severity","type",{type: "integer"});
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return fail(VariableMonitoringType,instancePath+"/severity","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventNotificationType !== undefined){
const _errs11 = errors;
if(!(EventNotificationEnumType(data.eventNotificationType, instancePath+"/eventNotificationType"))){
vErrors = EventNotificationEnumType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(VariableMonitoringType,instancePath,"type",{type: "object"});
}
}
VariableMonitoringType.errors = vErrors;
return errors === 0;
}
function MonitoringDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.component === undefined) && (missing0 = "component")) || ((data.variable === undefined) && (missing0 = "variable"))) || ((data.variableMonitoring === undefined) && (missing0 = "variableMonitoring"))){
return fail(MonitoringDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "component") || (key0 === "variable")) || (key0 === "variableMonitoring")) || (key0 === "customData"))){
return fail(MonitoringDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs3 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableMonitoring !== undefined){
let data2 = data.variableMonitoring;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(MonitoringDataType,instancePath+"/variableMonitoring","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(VariableMonitoringType(data2[i0], instancePath+"/variableMonitoring/" + i0))){
vErrors = VariableMonitoringType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(MonitoringDataType,instancePath+"/variableMonitoring","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(MonitoringDataType,instancePath,"type",{type: "object"});
}
}
MonitoringDataType.errors = vErrors;
return errors === 0;
}
function MutabilityEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MutabilityEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ReadOnly") || (data === "WriteOnly")) || (data === "ReadWrite"))){
return fail(MutabilityEnumType,instancePath,"enum",{});
}
MutabilityEnumType.errors = vErrors;
return errors === 0;
}
const NetworkConnectionProfileTypeFields = { "apn": 0, "ocppVersion": 0, "ocppInterface": 0, "ocppTransport": 0, "messageTimeout": 0, "ocppCsmsUrl": 0, "securityProfile": 0, "identity": 0, "basicAuthPassword": 0, "vpn": 0, "customData": 0 };
function OCPPVersionEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OCPPVersionEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "OCPP12") || (data === "OCPP15")) || (data === "OCPP16")) || (data === "OCPP20")) || (data === "OCPP201")) || (data === "OCPP21"))){
return fail(OCPPVersionEnumType,instancePath,"enum",{});
}
OCPPVersionEnumType.errors = vErrors;
return errors === 0;
}
function OCPPInterfaceEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OCPPInterfaceEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((data === "Wired0") || (data === "Wired1")) || (data === "Wired2")) || (data === "Wired3")) || (data === "Wireless0")) || (data === "Wireless1")) || (data === "Wireless2")) || (data === "Wireless3")) || (data === "Any"))){
return fail(OCPPInterfaceEnumType,instancePath,"enum",{});
}
OCPPInterfaceEnumType.errors = vErrors;
return errors === 0;
}
function OCPPTransportEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OCPPTransportEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "SOAP") || (data === "JSON"))){
return fail(OCPPTransportEnumType,instancePath,"enum",{});
}
OCPPTransportEnumType.errors = vErrors;
return errors === 0;
}
function VPNEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(VPNEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "IKEv2") || (data === "IPSec")) || (data === "L2TP")) || (data === "PPTP"))){
return fail(VPNEnumType,instancePath,"enum",{});
}
VPNEnumType.errors = vErrors;
return errors === 0;
}
function VPNType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.server === undefined) && (missing0 = "server")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.password === undefined) && (missing0 = "password"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.type === undefined) && (missing0 = "type"))){
return fail(VPNType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "server") || (key0 === "user")) || (key0 === "group")) || (key0 === "password")) || (key0 === "key")) || (key0 === "type")) || (key0 === "customData"))){
return fail(VPNType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.server !== undefined){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2000){
return fail(VPNType,instancePath+"/server","maxLength",{limit: 2000});
}
}
else {
return fail(VPNType,instancePath+"/server","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
let data1 = data.user;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(VPNType,instancePath+"/user","maxLength",{limit: 50});
}
}
else {
return fail(VPNType,instancePath+"/user","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data2 = data.group;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(VPNType,instancePath+"/group","maxLength",{limit: 50});
}
}
else {
return fail(VPNType,instancePath+"/group","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data3 = data.password;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 64){
return fail(VPNType,instancePath+"/password","maxLength",{limit: 64});
}
}
else {
return fail(VPNType,instancePath+"/password","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data4 = data.key;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 255){
return fail(VPNType,instancePath+"/key","maxLength",{limit: 255});
}
}
else {
return fail(VPNType,instancePath+"/key","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs12 = errors;
if(!(VPNEnumType(data.type, instancePath+"/type"))){
vErrors = VPNEnumType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(VPNType,instancePath,"type",{type: "object"});
}
}
VPNType.errors = vErrors;
return errors === 0;
}
function NetworkConnectionProfileType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.ocppInterface === undefined) && (missing0 = "ocppInterface")) || ((data.ocppTransport === undefined) && (missing0 = "ocppTransport"))) || ((data.messageTimeout === undefined) && (missing0 = "messageTimeout"))) || ((data.ocppCsmsUrl === undefined) && (missing0 = "ocppCsmsUrl"))) || ((data.securityProfile === undefined) && (missing0 = "securityProfile"))){
return fail(NetworkConnectionProfileType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(NetworkConnectionProfileTypeFields, key0))){
return fail(NetworkConnectionProfileType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.apn !== undefined){
const _errs2 = errors;
if(!(APNType(data.apn, instancePath+"/apn"))){
vErrors = APNType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppVersion !== undefined){
const _errs3 = errors;
if(!(OCPPVersionEnumType(data.ocppVersion, instancePath+"/ocppVersion"))){
vErrors = OCPPVersionEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppInterface !== undefined){
const _errs4 = errors;
if(!(OCPPInterfaceEnumType(data.ocppInterface, instancePath+"/ocppInterface"))){
vErrors = OCPPInterfaceEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppTransport !== undefined){
const _errs5 = errors;
if(!(OCPPTransportEnumType(data.ocppTransport, instancePath+"/ocppTransport"))){
vErrors = OCPPTransportEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageTimeout !== undefined){
let data4 = data.messageTimeout;
const _errs6 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(NetworkConnectionProfileType,instancePath+"/messageTimeout","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocppCsmsUrl !== undefined){
let data5 = data.ocppCsmsUrl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data5 === "string"){
if(ucs2length(data5) > 2000){
return fail(NetworkConnectionProfileType,instancePath+"/ocppCsmsUrl","maxLength",{limit: 2000});
}
}
else {
return fail(NetworkConnectionProfileType,instancePath+"/ocppCsmsUrl","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityProfile !== undefined){
let data6 = data.securityProfile;
const _errs10 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return fail(NetworkConnectionProfileType,instancePath+"/securityProfile","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
return fail(NetworkConnectionProfileType,instancePath+"/securityProfile","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity !== undefined){
let data7 = data.identity;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data7 === "string"){
if(ucs2length(data7) > 48){
return fail(NetworkConnectionProfileType,instancePath+"/identity","maxLength",{limit: 48});
}
}
else {
return fail(NetworkConnectionProfileType,instancePath+"/identity","type",{type: "string"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basicAuthPassword !== undefined){
let data8 = data.basicAuthPassword;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data8 === "string"){
if(ucs2length(data8) > 64){
return fail(NetworkConnectionProfileType,instancePath+"/basicAuthPassword","maxLength",{limit: 64});
}
}
else {
return fail(NetworkConnectionProfileType,instancePath+"/basicAuthPassword","type",{type: "string"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vpn !== undefined){
const _errs16 = errors;
if(!(VPNType(data.vpn, instancePath+"/vpn"))){
vErrors = VPNType.errors;
errors = 1;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs17 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(NetworkConnectionProfileType,instancePath,"type",{type: "object"});
}
}
NetworkConnectionProfileType.errors = vErrors;
return errors === 0;
}
function NotifyAllowedEnergyTransferStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(NotifyAllowedEnergyTransferStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(NotifyAllowedEnergyTransferStatusEnumType,instancePath,"enum",{});
}
NotifyAllowedEnergyTransferStatusEnumType.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingNeedsStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(NotifyEVChargingNeedsStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "Processing")) || (data === "NoChargingProfile"))){
return fail(NotifyEVChargingNeedsStatusEnumType,instancePath,"enum",{});
}
NotifyEVChargingNeedsStatusEnumType.errors = vErrors;
return errors === 0;
}
function OCSPRequestDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.hashAlgorithm === undefined) && (missing0 = "hashAlgorithm")) || ((data.issuerNameHash === undefined) && (missing0 = "issuerNameHash"))) || ((data.issuerKeyHash === undefined) && (missing0 = "issuerKeyHash"))) || ((data.serialNumber === undefined) && (missing0 = "serialNumber"))) || ((data.responderURL === undefined) && (missing0 = "responderURL"))){
return fail(OCSPRequestDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "hashAlgorithm") || (key0 === "issuerNameHash")) || (key0 === "issuerKeyHash")) || (key0 === "serialNumber")) || (key0 === "responderURL")) || (key0 === "customData"))){
return fail(OCSPRequestDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.hashAlgorithm !== undefined){
const _errs2 = errors;
if(!(HashAlgorithmEnumType(data.hashAlgorithm, instancePath+"/hashAlgorithm"))){
vErrors = HashAlgorithmEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerNameHash !== undefined){
let data1 = data.issuerNameHash;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 128){
return fail(OCSPRequestDataType,instancePath+"/issuerNameHash","maxLength",{limit: 128});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/issuerNameHash","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuerKeyHash !== undefined){
let data2 = data.issuerKeyHash;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 128){
return fail(OCSPRequestDataType,instancePath+"/issuerKeyHash","maxLength",{limit: 128});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/issuerKeyHash","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
let data3 = data.serialNumber;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 40){
return fail(OCSPRequestDataType,instancePath+"/serialNumber","maxLength",{limit: 40});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/serialNumber","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responderURL !== undefined){
let data4 = data.responderURL;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(ucs2length(data4) > 2000){
return fail(OCSPRequestDataType,instancePath+"/responderURL","maxLength",{limit: 2000});
}
}
else {
return fail(OCSPRequestDataType,instancePath+"/responderURL","type",{type: "string"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(OCSPRequestDataType,instancePath,"type",{type: "object"});
}
}
OCSPRequestDataType.errors = vErrors;
return errors === 0;
}
function OperationalStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(OperationalStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Inoperative") || (data === "Operative"))){
return fail(OperationalStatusEnumType,instancePath,"enum",{});
}
OperationalStatusEnumType.errors = vErrors;
return errors === 0;
}
function PaymentStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PaymentStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Settled") || (data === "Canceled")) || (data === "Rejected")) || (data === "Failed"))){
return fail(PaymentStatusEnumType,instancePath,"enum",{});
}
PaymentStatusEnumType.errors = vErrors;
return errors === 0;
}
function PreconditioningStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PreconditioningStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Unknown") || (data === "Ready")) || (data === "NotReady")) || (data === "Preconditioning"))){
return fail(PreconditioningStatusEnumType,instancePath,"enum",{});
}
PreconditioningStatusEnumType.errors = vErrors;
return errors === 0;
}
function PriorityChargingStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PriorityChargingStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NoProfile"))){
return fail(PriorityChargingStatusEnumType,instancePath,"enum",{});
}
PriorityChargingStatusEnumType.errors = vErrors;
return errors === 0;
}
function PublishFirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(PublishFirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "Idle") || (data === "DownloadScheduled")) || (data === "Downloading")) || (data === "Downloaded")) || (data === "Published")) || (data === "DownloadFailed")) || (data === "DownloadPaused")) || (data === "InvalidChecksum")) || (data === "ChecksumVerified")) || (data === "PublishFailed"))){
return fail(PublishFirmwareStatusEnumType,instancePath,"enum",{});
}
PublishFirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReasonEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReasonEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((((((((((((((data === "DeAuthorized") || (data === "EmergencyStop")) || (data === "EnergyLimitReached")) || (data === "EVDisconnected")) || (data === "GroundFault")) || (data === "ImmediateReset")) || (data === "MasterPass")) || (data === "Local")) || (data === "LocalOutOfCredit")) || (data === "Other")) || (data === "OvercurrentFault")) || (data === "PowerLoss")) || (data === "PowerQuality")) || (data === "Reboot")) || (data === "Remote")) || (data === "SOCLimitReached")) || (data === "StoppedByEV")) || (data === "TimeLimitReached")) || (data === "Timeout")) || (data === "ReqEnergyTransferRejected"))){
return fail(ReasonEnumType,instancePath,"enum",{});
}
ReasonEnumType.errors = vErrors;
return errors === 0;
}
function RegistrationStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RegistrationStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Pending")) || (data === "Rejected"))){
return fail(RegistrationStatusEnumType,instancePath,"enum",{});
}
RegistrationStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReportBaseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReportBaseEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "ConfigurationInventory") || (data === "FullInventory")) || (data === "SummaryInventory"))){
return fail(ReportBaseEnumType,instancePath,"enum",{});
}
ReportBaseEnumType.errors = vErrors;
return errors === 0;
}
function VariableAttributeType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "value")) || (key0 === "mutability")) || (key0 === "persistent")) || (key0 === "constant")) || (key0 === "customData"))){
return fail(VariableAttributeType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.type, instancePath+"/type"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 2500){
return fail(VariableAttributeType,instancePath+"/value","maxLength",{limit: 2500});
}
}
else {
return fail(VariableAttributeType,instancePath+"/value","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mutability !== undefined){
const _errs5 = errors;
if(!(MutabilityEnumType(data.mutability, instancePath+"/mutability"))){
vErrors = MutabilityEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persistent !== undefined){
const _errs6 = errors;
if(typeof data.persistent !== "boolean"){
return fail(VariableAttributeType,instancePath+"/persistent","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constant !== undefined){
const _errs8 = errors;
if(typeof data.constant !== "boolean"){
return fail(VariableAttributeType,instancePath+"/constant","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(VariableAttributeType,instancePath,"type",{type: "object"});
}
}
VariableAttributeType.errors = vErrors;
return errors === 0;
}
function VariableCharacteristicsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.dataType === undefined) && (missing0 = "dataType")) || ((data.supportsMonitoring === undefined) && (missing0 = "supportsMonitoring"))){
return fail(VariableCharacteristicsType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "unit") || (key0 === "dataType")) || (key0 === "minLimit")) || (key0 === "maxLimit")) || (key0 === "maxElements")) || (key0 === "valuesList")) || (key0 === "supportsMonitoring")) || (key0 === "customData"))){
return fail(VariableCharacteristicsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.unit !== undefined){
let data0 = data.unit;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 16){
return fail(VariableCharacteristicsType,instancePath+"/unit","maxLength",{limit: 16});
}
}
else {
return fail(VariableCharacteristicsType,instancePath+"/unit","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataType !== undefined){
const _errs4 = errors;
if(!(DataEnumType(data.dataType, instancePath+"/dataType"))){
vErrors = DataEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minLimit !== undefined){
let data2 = data.minLimit;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
return fail(VariableCharacteristicsType,instancePath+"/minLimit","type",{type: "number"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxLimit !== undefined){
let data3 = data.maxLimit;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(VariableCharacteristicsType,instancePath+"/maxLimit","type",{type: "number"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxElements !== undefined){
let data4 = data.maxElements;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(VariableCharacteristicsType,instancePath+"/maxElements","type",{type: "integer"});
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
return fail(VariableCharacteristicsType,instancePath+"/maxElements","minimum",{comparison: ">=", limit: 1});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valuesList !== undefined){
let data5 = data.valuesList;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(ucs2length(data5) > 1000){
return fail(VariableCharacteristicsType,instancePath+"/valuesList","maxLength",{limit: 1000});
}
}
else {
return fail(VariableCharacteristicsType,instancePath+"/valuesList","type",{type: "string"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supportsMonitoring !== undefined){
const _errs13 = errors;
if(typeof data.supportsMonitoring !== "boolean"){
return fail(VariableCharacteristicsType,instancePath+"/supportsMonitoring","type",{type: "boolean"});
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(VariableCharacteristicsType,instancePath,"type",{type: "object"});
}
}
VariableCharacteristicsType.errors = vErrors;
return errors === 0;
}
function ReportDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.component === undefined) && (missing0 = "component")) || ((data.variable === undefined) && (missing0 = "variable"))) || ((data.variableAttribute === undefined) && (missing0 = "variableAttribute"))){
return fail(ReportDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "component") || (key0 === "variable")) || (key0 === "variableAttribute")) || (key0 === "variableCharacteristics")) || (key0 === "customData"))){
return fail(ReportDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.component !== undefined){
const _errs2 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs3 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableAttribute !== undefined){
let data2 = data.variableAttribute;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 4){
return fail(ReportDataType,instancePath+"/variableAttribute","maxItems",{limit: 4});
}
else {
if(data2.length < 1){
return fail(ReportDataType,instancePath+"/variableAttribute","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(VariableAttributeType(data2[i0], instancePath+"/variableAttribute/" + i0))){
vErrors = VariableAttributeType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ReportDataType,instancePath+"/variableAttribute","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variableCharacteristics !== undefined){
const _errs7 = errors;
if(!(VariableCharacteristicsType(data.variableCharacteristics, instancePath+"/variableCharacteristics"))){
vErrors = VariableCharacteristicsType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(ReportDataType,instancePath,"type",{type: "object"});
}
}
ReportDataType.errors = vErrors;
return errors === 0;
}
function RequestStartStopStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RequestStartStopStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(RequestStartStopStatusEnumType,instancePath,"enum",{});
}
RequestStartStopStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReservationUpdateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReservationUpdateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Expired") || (data === "Removed")) || (data === "NoTransaction"))){
return fail(ReservationUpdateStatusEnumType,instancePath,"enum",{});
}
ReservationUpdateStatusEnumType.errors = vErrors;
return errors === 0;
}
function ReserveNowStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReserveNowStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Faulted")) || (data === "Occupied")) || (data === "Rejected")) || (data === "Unavailable"))){
return fail(ReserveNowStatusEnumType,instancePath,"enum",{});
}
ReserveNowStatusEnumType.errors = vErrors;
return errors === 0;
}
function ResetEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ResetEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Immediate") || (data === "OnIdle")) || (data === "ImmediateAndResume"))){
return fail(ResetEnumType,instancePath,"enum",{});
}
ResetEnumType.errors = vErrors;
return errors === 0;
}
function ResetStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ResetStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Scheduled"))){
return fail(ResetStatusEnumType,instancePath,"enum",{});
}
ResetStatusEnumType.errors = vErrors;
return errors === 0;
}
function SendLocalListStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SendLocalListStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Failed")) || (data === "VersionMismatch"))){
return fail(SendLocalListStatusEnumType,instancePath,"enum",{});
}
SendLocalListStatusEnumType.errors = vErrors;
return errors === 0;
}
const SetMonitoringDataTypeFields = { "id": 0, "periodicEventStream": 0, "transaction": 0, "value": 0, "type": 0, "severity": 0, "component": 0, "variable": 0, "customData": 0 };
function SetMonitoringDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.value === undefined) && (missing0 = "value")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(SetMonitoringDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(SetMonitoringDataTypeFields, key0))){
return fail(SetMonitoringDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetMonitoringDataType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(SetMonitoringDataType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.periodicEventStream !== undefined){
const _errs4 = errors;
if(!(PeriodicEventStreamParamsType(data.periodicEventStream, instancePath+"/periodicEventStream"))){
vErrors = PeriodicEventStreamParamsType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction !== undefined){
const _errs5 = errors;
if(typeof data.transaction !== "boolean"){
return fail(SetMonitoringDataType,instancePath+"/transaction","type",{type: "boolean"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data3 = data.value;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
return fail(SetMonitoringDataType,instancePath+"/value","type",{type: "number"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs9 = errors;
if(!(MonitorEnumType(data.type, instancePath+"/type"))){
vErrors = MonitorEnumType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data5 = data.severity;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(SetMonitoringDataType,instancePath+"/severity","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
return fail(SetMonitoringDataType,instancePath+"/severity","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs12 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs13 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs14 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SetMonitoringDataType,instancePath,"type",{type: "object"});
}
}
SetMonitoringDataType.errors = vErrors;
return errors === 0;
}
function SetMonitoringStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SetMonitoringStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Accepted") || (data === "UnknownComponent")) || (data === "UnknownVariable")) || (data === "UnsupportedMonitorType")) || (data === "Rejected")) || (data === "Duplicate"))){
return fail(SetMonitoringStatusEnumType,instancePath,"enum",{});
}
SetMonitoringStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetMonitoringResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.status === undefined) && (missing0 = "status")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))) || ((data.severity === undefined) && (missing0 = "severity"))){
return fail(SetMonitoringResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "statusInfo")) || (key0 === "status")) || (key0 === "type")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "severity")) || (key0 === "customData"))){
return fail(SetMonitoringResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetMonitoringResultType,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(SetMonitoringResultType,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs4 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(!(SetMonitoringStatusEnumType(data.status, instancePath+"/status"))){
vErrors = SetMonitoringStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(!(MonitorEnumType(data.type, instancePath+"/type"))){
vErrors = MonitorEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs7 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs8 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data6 = data.severity;
const _errs9 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return fail(SetMonitoringResultType,instancePath+"/severity","type",{type: "integer"});
}
if(errors === _errs9){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
return fail(SetMonitoringResultType,instancePath+"/severity","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SetMonitoringResultType,instancePath,"type",{type: "object"});
}
}
SetMonitoringResultType.errors = vErrors;
return errors === 0;
}
function SetNetworkProfileStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SetNetworkProfileStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Failed"))){
return fail(SetNetworkProfileStatusEnumType,instancePath,"enum",{});
}
SetNetworkProfileStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetVariableDataType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attributeValue === undefined) && (missing0 = "attributeValue")) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(SetVariableDataType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "attributeType") || (key0 === "attributeValue")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(SetVariableDataType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeType !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeValue !== undefined){
let data1 = data.attributeValue;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 2500){
return fail(SetVariableDataType,instancePath+"/attributeValue","maxLength",{limit: 2500});
}
}
else {
return fail(SetVariableDataType,instancePath+"/attributeValue","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs5 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs6 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SetVariableDataType,instancePath,"type",{type: "object"});
}
}
SetVariableDataType.errors = vErrors;
return errors === 0;
}
function SetVariableStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(SetVariableStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownComponent")) || (data === "UnknownVariable")) || (data === "NotSupportedAttributeType")) || (data === "RebootRequired"))){
return fail(SetVariableStatusEnumType,instancePath,"enum",{});
}
SetVariableStatusEnumType.errors = vErrors;
return errors === 0;
}
function SetVariableResultType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attributeStatus === undefined) && (missing0 = "attributeStatus")) || ((data.component === undefined) && (missing0 = "component"))) || ((data.variable === undefined) && (missing0 = "variable"))){
return fail(SetVariableResultType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "attributeType") || (key0 === "attributeStatus")) || (key0 === "attributeStatusInfo")) || (key0 === "component")) || (key0 === "variable")) || (key0 === "customData"))){
return fail(SetVariableResultType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.attributeType !== undefined){
const _errs2 = errors;
if(!(AttributeEnumType(data.attributeType, instancePath+"/attributeType"))){
vErrors = AttributeEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeStatus !== undefined){
const _errs3 = errors;
if(!(SetVariableStatusEnumType(data.attributeStatus, instancePath+"/attributeStatus"))){
vErrors = SetVariableStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributeStatusInfo !== undefined){
const _errs4 = errors;
if(!(StatusInfoType(data.attributeStatusInfo, instancePath+"/attributeStatusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.component !== undefined){
const _errs5 = errors;
if(!(ComponentType(data.component, instancePath+"/component"))){
vErrors = ComponentType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variable !== undefined){
const _errs6 = errors;
if(!(VariableType(data.variable, instancePath+"/variable"))){
vErrors = VariableType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(SetVariableResultType,instancePath,"type",{type: "object"});
}
}
SetVariableResultType.errors = vErrors;
return errors === 0;
}
function StreamDataElementType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.t === undefined) && (missing0 = "t")) || ((data.v === undefined) && (missing0 = "v"))){
return fail(StreamDataElementType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "t") || (key0 === "v")) || (key0 === "customData"))){
return fail(StreamDataElementType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.t !== undefined){
let data0 = data.t;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(StreamDataElementType,instancePath+"/t","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.v !== undefined){
let data1 = data.v;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 2500){
return fail(StreamDataElementType,instancePath+"/v","maxLength",{limit: 2500});
}
}
else {
return fail(StreamDataElementType,instancePath+"/v","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(StreamDataElementType,instancePath,"type",{type: "object"});
}
}
StreamDataElementType.errors = vErrors;
return errors === 0;
}
function TariffKindEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TariffKindEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "DefaultTariff") || (data === "DriverTariff"))){
return fail(TariffKindEnumType,instancePath,"enum",{});
}
TariffKindEnumType.errors = vErrors;
return errors === 0;
}
function TariffAssignmentType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tariffId === undefined) && (missing0 = "tariffId")) || ((data.tariffKind === undefined) && (missing0 = "tariffKind"))){
return fail(TariffAssignmentType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tariffId") || (key0 === "tariffKind")) || (key0 === "validFrom")) || (key0 === "evseIds")) || (key0 === "idTokens")) || (key0 === "customData"))){
return fail(TariffAssignmentType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.tariffId !== undefined){
let data0 = data.tariffId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 60){
return fail(TariffAssignmentType,instancePath+"/tariffId","maxLength",{limit: 60});
}
}
else {
return fail(TariffAssignmentType,instancePath+"/tariffId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariffKind !== undefined){
const _errs4 = errors;
if(!(TariffKindEnumType(data.tariffKind, instancePath+"/tariffKind"))){
vErrors = TariffKindEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
let data2 = data.validFrom;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(TariffAssignmentType,instancePath+"/validFrom","format",{format: "date-time"});
}
}
else {
return fail(TariffAssignmentType,instancePath+"/validFrom","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseIds !== undefined){
let data3 = data.evseIds;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length < 1){
return fail(TariffAssignmentType,instancePath+"/evseIds","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(TariffAssignmentType,instancePath+"/evseIds/" + i0,"type",{type: "integer"});
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return fail(TariffAssignmentType,instancePath+"/evseIds/" + i0,"minimum",{comparison: ">=", limit: 0});
}
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(TariffAssignmentType,instancePath+"/evseIds","type",{type: "array"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTokens !== undefined){
let data5 = data.idTokens;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length < 1){
return fail(TariffAssignmentType,instancePath+"/idTokens","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(ucs2length(data6) > 255){
return fail(TariffAssignmentType,instancePath+"/idTokens/" + i1,"maxLength",{limit: 255});
}
}
else {
return fail(TariffAssignmentType,instancePath+"/idTokens/" + i1,"type",{type: "string"});
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
return fail(TariffAssignmentType,instancePath+"/idTokens","type",{type: "array"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(TariffAssignmentType,instancePath,"type",{type: "object"});
}
}
TariffAssignmentType.errors = vErrors;
return errors === 0;
}
function TariffChangeStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TariffChangeStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((data === "Accepted") || (data === "Rejected")) || (data === "TooManyElements")) || (data === "ConditionNotSupported")) || (data === "TxNotFound")) || (data === "NoCurrencyChange"))){
return fail(TariffChangeStatusEnumType,instancePath,"enum",{});
}
TariffChangeStatusEnumType.errors = vErrors;
return errors === 0;
}
const TariffConditionsFixedTypeFields = { "startTimeOfDay": 0, "endTimeOfDay": 0, "dayOfWeek": 0, "validFromDate": 0, "validToDate": 0, "evseKind": 0, "paymentBrand": 0, "paymentRecognition": 0, "customData": 0 };
function TariffConditionsFixedType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TariffConditionsFixedTypeFields, key0))){
return fail(TariffConditionsFixedType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startTimeOfDay !== undefined){
const _errs2 = errors;
if(typeof data.startTimeOfDay !== "string"){
return fail(TariffConditionsFixedType,instancePath+"/startTimeOfDay","type",{type: "string"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endTimeOfDay !== undefined){
const _errs4 = errors;
if(typeof data.endTimeOfDay !== "string"){
return fail(TariffConditionsFixedType,instancePath+"/endTimeOfDay","type",{type: "string"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayOfWeek !== undefined){
let data2 = data.dayOfWeek;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 7){
return fail(TariffConditionsFixedType,instancePath+"/dayOfWeek","maxItems",{limit: 7});
}
else {
if(data2.length < 1){
return fail(TariffConditionsFixedType,instancePath+"/dayOfWeek","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(DayOfWeekEnumType(data2[i0], instancePath+"/dayOfWeek/" + i0))){
vErrors = DayOfWeekEnumType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(TariffConditionsFixedType,instancePath+"/dayOfWeek","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFromDate !== undefined){
const _errs9 = errors;
if(typeof data.validFromDate !== "string"){
return fail(TariffConditionsFixedType,instancePath+"/validFromDate","type",{type: "string"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validToDate !== undefined){
const _errs11 = errors;
if(typeof data.validToDate !== "string"){
return fail(TariffConditionsFixedType,instancePath+"/validToDate","type",{type: "string"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseKind !== undefined){
const _errs13 = errors;
if(!(EvseKindEnumType(data.evseKind, instancePath+"/evseKind"))){
vErrors = EvseKindEnumType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentBrand !== undefined){
let data7 = data.paymentBrand;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(ucs2length(data7) > 20){
return fail(TariffConditionsFixedType,instancePath+"/paymentBrand","maxLength",{limit: 20});
}
}
else {
return fail(TariffConditionsFixedType,instancePath+"/paymentBrand","type",{type: "string"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentRecognition !== undefined){
let data8 = data.paymentRecognition;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(ucs2length(data8) > 20){
return fail(TariffConditionsFixedType,instancePath+"/paymentRecognition","maxLength",{limit: 20});
}
}
else {
return fail(TariffConditionsFixedType,instancePath+"/paymentRecognition","type",{type: "string"});
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs18 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TariffConditionsFixedType,instancePath,"type",{type: "object"});
}
}
TariffConditionsFixedType.errors = vErrors;
return errors === 0;
}
const TariffConditionsTypeFields = { "startTimeOfDay": 0, "endTimeOfDay": 0, "dayOfWeek": 0, "validFromDate": 0, "validToDate": 0, "evseKind": 0, "minEnergy": 0, "maxEnergy": 0, "minCurrent": 0, "maxCurrent": 0, "minPower": 0, "maxPower": 0, "minTime": 0, "maxTime": 0, "minChargingTime": 0, "maxChargingTime": 0, "minIdleTime": 0, "maxIdleTime": 0, "customData": 0 };
function TariffConditionsType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TariffConditionsTypeFields, key0))){
return fail(TariffConditionsType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startTimeOfDay !== undefined){
const _errs2 = errors;
if(typeof data.startTimeOfDay !== "string"){
return fail(TariffConditionsType,instancePath+"/startTimeOfDay","type",{type: "string"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endTimeOfDay !== undefined){
const _errs4 = errors;
if(typeof data.endTimeOfDay !== "string"){
return fail(TariffConditionsType,instancePath+"/endTimeOfDay","type",{type: "string"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayOfWeek !== undefined){
let data2 = data.dayOfWeek;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 7){
return fail(TariffConditionsType,instancePath+"/dayOfWeek","maxItems",{limit: 7});
}
else {
if(data2.length < 1){
return fail(TariffConditionsType,instancePath+"/dayOfWeek","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(DayOfWeekEnumType(data2[i0], instancePath+"/dayOfWeek/" + i0))){
vErrors = DayOfWeekEnumType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(TariffConditionsType,instancePath+"/dayOfWeek","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFromDate !== undefined){
const _errs9 = errors;
if(typeof data.validFromDate !== "string"){
return fail(TariffConditionsType,instancePath+"/validFromDate","type",{type: "string"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validToDate !== undefined){
const _errs11 = errors;
if(typeof data.validToDate !== "string"){
return fail(TariffConditionsType,instancePath+"/validToDate","type",{type: "string"});
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseKind !== undefined){
const _errs13 = errors;
if(!(EvseKindEnumType(data.evseKind, instancePath+"/evseKind"))){
vErrors = EvseKindEnumType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minEnergy !== undefined){
let data7 = data.minEnergy;
const _errs14 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
return fail(TariffConditionsType,instancePath+"/minEnergy","type",{type: "number"});
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxEnergy !== undefined){
let data8 = data.maxEnergy;
const _errs16 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
return fail(TariffConditionsType,instancePath+"/maxEnergy","type",{type: "number"});
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minCurrent !== undefined){
let data9 = data.minCurrent;
const _errs18 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
return fail(TariffConditionsType,instancePath+"/minCurrent","type",{type: "number"});
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxCurrent !== undefined){
let data10 = data.maxCurrent;
const _errs20 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
return fail(TariffConditionsType,instancePath+"/maxCurrent","type",{type: "number"});
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minPower !== undefined){
let data11 = data.minPower;
const _errs22 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
return fail(TariffConditionsType,instancePath+"/minPower","type",{type: "number"});
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxPower !== undefined){
let data12 = data.maxPower;
const _errs24 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
return fail(TariffConditionsType,instancePath+"/maxPower","type",{type: "number"});
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minTime !== undefined){
let data13 = data.minTime;
const _errs26 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
return fail(TariffConditionsType,instancePath+"/minTime","type",{type: "integer"});
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxTime !== undefined){
let data14 = data.maxTime;
const _errs28 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
return fail(TariffConditionsType,instancePath+"/maxTime","type",{type: "integer"});
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargingTime !== undefined){
let data15 = data.minChargingTime;
const _errs30 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
return fail(TariffConditionsType,instancePath+"/minChargingTime","type",{type: "integer"});
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxChargingTime !== undefined){
let data16 = data.maxChargingTime;
const _errs32 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
return fail(TariffConditionsType,instancePath+"/maxChargingTime","type",{type: "integer"});
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minIdleTime !== undefined){
let data17 = data.minIdleTime;
const _errs34 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
return fail(TariffConditionsType,instancePath+"/minIdleTime","type",{type: "integer"});
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxIdleTime !== undefined){
let data18 = data.maxIdleTime;
const _errs36 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
return fail(TariffConditionsType,instancePath+"/maxIdleTime","type",{type: "integer"});
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs38 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TariffConditionsType,instancePath,"type",{type: "object"});
}
}
TariffConditionsType.errors = vErrors;
return errors === 0;
}
function TariffEnergyPriceType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.priceKwh === undefined) && (missing0 = "priceKwh")){
return fail(TariffEnergyPriceType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "priceKwh") || (key0 === "conditions")) || (key0 === "customData"))){
return fail(TariffEnergyPriceType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priceKwh !== undefined){
let data0 = data.priceKwh;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TariffEnergyPriceType,instancePath+"/priceKwh","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
const _errs4 = errors;
if(!(TariffConditionsType(data.conditions, instancePath+"/conditions"))){
vErrors = TariffConditionsType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TariffEnergyPriceType,instancePath,"type",{type: "object"});
}
}
TariffEnergyPriceType.errors = vErrors;
return errors === 0;
}
function TariffEnergyType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prices === undefined) && (missing0 = "prices")){
return fail(TariffEnergyType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "prices") || (key0 === "taxRates")) || (key0 === "customData"))){
return fail(TariffEnergyType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.prices !== undefined){
let data0 = data.prices;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(TariffEnergyType,instancePath+"/prices","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(TariffEnergyPriceType(data0[i0], instancePath+"/prices/" + i0))){
vErrors = TariffEnergyPriceType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(TariffEnergyType,instancePath+"/prices","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRates !== undefined){
let data2 = data.taxRates;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 5){
return fail(TariffEnergyType,instancePath+"/taxRates","maxItems",{limit: 5});
}
else {
if(data2.length < 1){
return fail(TariffEnergyType,instancePath+"/taxRates","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(TaxRateType(data2[i1], instancePath+"/taxRates/" + i1))){
vErrors = TaxRateType.errors;
errors = 1;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(TariffEnergyType,instancePath+"/taxRates","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TariffEnergyType,instancePath,"type",{type: "object"});
}
}
TariffEnergyType.errors = vErrors;
return errors === 0;
}
function TariffFixedPriceType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.priceFixed === undefined) && (missing0 = "priceFixed")){
return fail(TariffFixedPriceType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "conditions") || (key0 === "priceFixed")) || (key0 === "customData"))){
return fail(TariffFixedPriceType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.conditions !== undefined){
const _errs2 = errors;
if(!(TariffConditionsFixedType(data.conditions, instancePath+"/conditions"))){
vErrors = TariffConditionsFixedType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceFixed !== undefined){
let data1 = data.priceFixed;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(TariffFixedPriceType,instancePath+"/priceFixed","type",{type: "number"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TariffFixedPriceType,instancePath,"type",{type: "object"});
}
}
TariffFixedPriceType.errors = vErrors;
return errors === 0;
}
function TariffFixedType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prices === undefined) && (missing0 = "prices")){
return fail(TariffFixedType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "prices") || (key0 === "taxRates")) || (key0 === "customData"))){
return fail(TariffFixedType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.prices !== undefined){
let data0 = data.prices;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(TariffFixedType,instancePath+"/prices","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(TariffFixedPriceType(data0[i0], instancePath+"/prices/" + i0))){
vErrors = TariffFixedPriceType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(TariffFixedType,instancePath+"/prices","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRates !== undefined){
let data2 = data.taxRates;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 5){
return fail(TariffFixedType,instancePath+"/taxRates","maxItems",{limit: 5});
}
else {
if(data2.length < 1){
return fail(TariffFixedType,instancePath+"/taxRates","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(TaxRateType(data2[i1], instancePath+"/taxRates/" + i1))){
vErrors = TaxRateType.errors;
errors = 1;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(TariffFixedType,instancePath+"/taxRates","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TariffFixedType,instancePath,"type",{type: "object"});
}
}
TariffFixedType.errors = vErrors;
return errors === 0;
}
function TariffGetStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TariffGetStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NoTariff"))){
return fail(TariffGetStatusEnumType,instancePath,"enum",{});
}
TariffGetStatusEnumType.errors = vErrors;
return errors === 0;
}
function TariffSetStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TariffSetStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Rejected")) || (data === "TooManyElements")) || (data === "ConditionNotSupported")) || (data === "DuplicateTariffId"))){
return fail(TariffSetStatusEnumType,instancePath,"enum",{});
}
TariffSetStatusEnumType.errors = vErrors;
return errors === 0;
}
function TariffTimePriceType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.priceMinute === undefined) && (missing0 = "priceMinute")){
return fail(TariffTimePriceType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "priceMinute") || (key0 === "conditions")) || (key0 === "customData"))){
return fail(TariffTimePriceType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.priceMinute !== undefined){
let data0 = data.priceMinute;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TariffTimePriceType,instancePath+"/priceMinute","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
const _errs4 = errors;
if(!(TariffConditionsType(data.conditions, instancePath+"/conditions"))){
vErrors = TariffConditionsType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TariffTimePriceType,instancePath,"type",{type: "object"});
}
}
TariffTimePriceType.errors = vErrors;
return errors === 0;
}
function TariffTimeType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prices === undefined) && (missing0 = "prices")){
return fail(TariffTimeType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "prices") || (key0 === "taxRates")) || (key0 === "customData"))){
return fail(TariffTimeType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.prices !== undefined){
let data0 = data.prices;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(TariffTimeType,instancePath+"/prices","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(TariffTimePriceType(data0[i0], instancePath+"/prices/" + i0))){
vErrors = TariffTimePriceType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(TariffTimeType,instancePath+"/prices","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taxRates !== undefined){
let data2 = data.taxRates;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 5){
return fail(TariffTimeType,instancePath+"/taxRates","maxItems",{limit: 5});
}
else {
if(data2.length < 1){
return fail(TariffTimeType,instancePath+"/taxRates","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(TaxRateType(data2[i1], instancePath+"/taxRates/" + i1))){
vErrors = TaxRateType.errors;
errors = 1;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(TariffTimeType,instancePath+"/taxRates","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TariffTimeType,instancePath,"type",{type: "object"});
}
}
TariffTimeType.errors = vErrors;
return errors === 0;
}
const TariffTypeFields = { "tariffId": 0, "description": 0, "currency": 0, "energy": 0, "validFrom": 0, "chargingTime": 0, "idleTime": 0, "fixedFee": 0, "reservationTime": 0, "reservationFixed": 0, "minCost": 0, "maxCost": 0, "customData": 0 };
function TariffType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tariffId === undefined) && (missing0 = "tariffId")) || ((data.currency === undefined) && (missing0 = "currency"))){
return fail(TariffType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TariffTypeFields, key0))){
return fail(TariffType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.tariffId !== undefined){
let data0 = data.tariffId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 60){
return fail(TariffType,instancePath+"/tariffId","maxLength",{limit: 60});
}
}
else {
return fail(TariffType,instancePath+"/tariffId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data1 = data.description;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 10){
return fail(TariffType,instancePath+"/description","maxItems",{limit: 10});
}
else {
if(data1.length < 1){
return fail(TariffType,instancePath+"/description","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(MessageContentType(data1[i0], instancePath+"/description/" + i0))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(TariffType,instancePath+"/description","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 3){
return fail(TariffType,instancePath+"/currency","maxLength",{limit: 3});
}
}
else {
return fail(TariffType,instancePath+"/currency","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.energy !== undefined){
const _errs9 = errors;
if(!(TariffEnergyType(data.energy, instancePath+"/energy"))){
vErrors = TariffEnergyType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
let data5 = data.validFrom;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(TariffType,instancePath+"/validFrom","format",{format: "date-time"});
}
}
else {
return fail(TariffType,instancePath+"/validFrom","type",{type: "string"});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingTime !== undefined){
const _errs12 = errors;
if(!(TariffTimeType(data.chargingTime, instancePath+"/chargingTime"))){
vErrors = TariffTimeType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idleTime !== undefined){
const _errs13 = errors;
if(!(TariffTimeType(data.idleTime, instancePath+"/idleTime"))){
vErrors = TariffTimeType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedFee !== undefined){
const _errs14 = errors;
if(!(TariffFixedType(data.fixedFee, instancePath+"/fixedFee"))){
vErrors = TariffFixedType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationTime !== undefined){
const _errs15 = errors;
if(!(TariffTimeType(data.reservationTime, instancePath+"/reservationTime"))){
vErrors = TariffTimeType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationFixed !== undefined){
const _errs16 = errors;
if(!(TariffFixedType(data.reservationFixed, instancePath+"/reservationFixed"))){
vErrors = TariffFixedType.errors;
errors = 1;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minCost !== undefined){
const _errs17 = errors;
if(!(PriceType(data.minCost, instancePath+"/minCost"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxCost !== undefined){
const _errs18 = errors;
if(!(PriceType(data.maxCost, instancePath+"/maxCost"))){
vErrors = PriceType.errors;
errors = 1;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs19 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TariffType,instancePath,"type",{type: "object"});
}
}
TariffType.errors = vErrors;
return errors === 0;
}
function TransactionEventEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TransactionEventEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Ended") || (data === "Started")) || (data === "Updated"))){
return fail(TransactionEventEnumType,instancePath,"enum",{});
}
TransactionEventEnumType.errors = vErrors;
return errors === 0;
}
function TransactionLimitType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "maxCost") || (key0 === "maxEnergy")) || (key0 === "maxTime")) || (key0 === "maxSoC")) || (key0 === "customData"))){
return fail(TransactionLimitType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.maxCost !== undefined){
let data0 = data.maxCost;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TransactionLimitType,instancePath+"/maxCost","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxEnergy !== undefined){
let data1 = data.maxEnergy;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
return fail(TransactionLimitType,instancePath+"/maxEnergy","type",{type: "number"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxTime !== undefined){
let data2 = data.maxTime;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(TransactionLimitType,instancePath+"/maxTime","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxSoC !== undefined){
let data3 = data.maxSoC;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(TransactionLimitType,instancePath+"/maxSoC","type",{type: "integer"});
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
return fail(TransactionLimitType,instancePath+"/maxSoC","maximum",{comparison: "<=", limit: 100});
}
else {
if(data3 < 0 || isNaN(data3)){
return fail(TransactionLimitType,instancePath+"/maxSoC","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(TransactionLimitType,instancePath,"type",{type: "object"});
}
}
TransactionLimitType.errors = vErrors;
return errors === 0;
}
const TransactionTypeFields = { "transactionId": 0, "chargingState": 0, "timeSpentCharging": 0, "stoppedReason": 0, "remoteStartId": 0, "operationMode": 0, "tariffId": 0, "transactionLimit": 0, "customData": 0 };
function TransactionType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transactionId === undefined) && (missing0 = "transactionId")){
return fail(TransactionType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TransactionTypeFields, key0))){
return fail(TransactionType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(TransactionType,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(TransactionType,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingState !== undefined){
const _errs4 = errors;
if(!(ChargingStateEnumType(data.chargingState, instancePath+"/chargingState"))){
vErrors = ChargingStateEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeSpentCharging !== undefined){
let data2 = data.timeSpentCharging;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(TransactionType,instancePath+"/timeSpentCharging","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stoppedReason !== undefined){
const _errs7 = errors;
if(!(ReasonEnumType(data.stoppedReason, instancePath+"/stoppedReason"))){
vErrors = ReasonEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteStartId !== undefined){
let data4 = data.remoteStartId;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(TransactionType,instancePath+"/remoteStartId","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operationMode !== undefined){
const _errs10 = errors;
if(!(OperationModeEnumType(data.operationMode, instancePath+"/operationMode"))){
vErrors = OperationModeEnumType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariffId !== undefined){
let data6 = data.tariffId;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(ucs2length(data6) > 60){
return fail(TransactionType,instancePath+"/tariffId","maxLength",{limit: 60});
}
}
else {
return fail(TransactionType,instancePath+"/tariffId","type",{type: "string"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionLimit !== undefined){
const _errs13 = errors;
if(!(TransactionLimitType(data.transactionLimit, instancePath+"/transactionLimit"))){
vErrors = TransactionLimitType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs14 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TransactionType,instancePath,"type",{type: "object"});
}
}
TransactionType.errors = vErrors;
return errors === 0;
}
function TriggerMessageStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TriggerMessageStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NotImplemented"))){
return fail(TriggerMessageStatusEnumType,instancePath,"enum",{});
}
TriggerMessageStatusEnumType.errors = vErrors;
return errors === 0;
}
function TriggerReasonEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TriggerReasonEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((((((((((((((((((((((((data === "AbnormalCondition") || (data === "Authorized")) || (data === "CablePluggedIn")) || (data === "ChargingRateChanged")) || (data === "ChargingStateChanged")) || (data === "CostLimitReached")) || (data === "Deauthorized")) || (data === "EnergyLimitReached")) || (data === "EVCommunicationLost")) || (data === "EVConnectTimeout")) || (data === "EVDeparted")) || (data === "EVDetected")) || (data === "LimitSet")) || (data === "MeterValueClock")) || (data === "MeterValuePeriodic")) || (data === "OperationModeChanged")) || (data === "RemoteStart")) || (data === "RemoteStop")) || (data === "ResetCommand")) || (data === "RunningCost")) || (data === "SignedDataReceived")) || (data === "SoCLimitReached")) || (data === "StopAuthorized")) || (data === "TariffChanged")) || (data === "TariffNotAccepted")) || (data === "TimeLimitReached")) || (data === "Trigger")) || (data === "TxResumed")) || (data === "UnlockCommand"))){
return fail(TriggerReasonEnumType,instancePath,"enum",{});
}
TriggerReasonEnumType.errors = vErrors;
return errors === 0;
}
function UnlockStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UnlockStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((data === "Unlocked") || (data === "UnlockFailed")) || (data === "OngoingAuthorizedTransaction")) || (data === "UnknownConnector"))){
return fail(UnlockStatusEnumType,instancePath,"enum",{});
}
UnlockStatusEnumType.errors = vErrors;
return errors === 0;
}
function UnpublishFirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UnpublishFirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "DownloadOngoing") || (data === "NoFirmware")) || (data === "Unpublished"))){
return fail(UnpublishFirmwareStatusEnumType,instancePath,"enum",{});
}
UnpublishFirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function UpdateEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UpdateEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "Differential") || (data === "Full"))){
return fail(UpdateEnumType,instancePath,"enum",{});
}
UpdateEnumType.errors = vErrors;
return errors === 0;
}
function UpdateFirmwareStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UpdateFirmwareStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Rejected")) || (data === "AcceptedCanceled")) || (data === "InvalidCertificate")) || (data === "RevokedCertificate"))){
return fail(UpdateFirmwareStatusEnumType,instancePath,"enum",{});
}
UpdateFirmwareStatusEnumType.errors = vErrors;
return errors === 0;
}
function UploadLogStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UploadLogStatusEnumType,instancePath,"type",{type: "string"});
}
if(!((((((((data === "BadMessage") || (data === "Idle")) || (data === "NotSupportedOperation")) || (data === "PermissionDenied")) || (data === "Uploaded")) || (data === "UploadFailure")) || (data === "Uploading")) || (data === "AcceptedCanceled"))){
return fail(UploadLogStatusEnumType,instancePath,"enum",{});
}
UploadLogStatusEnumType.errors = vErrors;
return errors === 0;
}
function AFRRSignalRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.timestamp === undefined) && (missing0 = "timestamp")) || ((data.signal === undefined) && (missing0 = "signal"))){
return fail(AFRRSignalRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "timestamp") || (key0 === "signal")) || (key0 === "customData"))){
return fail(AFRRSignalRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timestamp !== undefined){
let data0 = data.timestamp;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(AFRRSignalRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(AFRRSignalRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data1 = data.signal;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(AFRRSignalRequest,instancePath+"/signal","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AFRRSignalRequest,instancePath,"type",{type: "object"});
}
}
AFRRSignalRequest.errors = vErrors;
return errors === 0;
}
function AFRRSignalResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(AFRRSignalResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(AFRRSignalResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AFRRSignalResponse,instancePath,"type",{type: "object"});
}
}
AFRRSignalResponse.errors = vErrors;
return errors === 0;
}
function AdjustPeriodicEventStreamRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.params === undefined) && (missing0 = "params"))){
return fail(AdjustPeriodicEventStreamRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "params")) || (key0 === "customData"))){
return fail(AdjustPeriodicEventStreamRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(AdjustPeriodicEventStreamRequest,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(AdjustPeriodicEventStreamRequest,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
const _errs4 = errors;
if(!(PeriodicEventStreamParamsType(data.params, instancePath+"/params"))){
vErrors = PeriodicEventStreamParamsType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AdjustPeriodicEventStreamRequest,instancePath,"type",{type: "object"});
}
}
AdjustPeriodicEventStreamRequest.errors = vErrors;
return errors === 0;
}
function AdjustPeriodicEventStreamResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(AdjustPeriodicEventStreamResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(AdjustPeriodicEventStreamResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(AdjustPeriodicEventStreamResponse,instancePath,"type",{type: "object"});
}
}
AdjustPeriodicEventStreamResponse.errors = vErrors;
return errors === 0;
}
function AuthorizeRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idToken === undefined) && (missing0 = "idToken")){
return fail(AuthorizeRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "idToken") || (key0 === "certificate")) || (key0 === "iso15118CertificateHashData")) || (key0 === "customData"))){
return fail(AuthorizeRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idToken !== undefined){
const _errs2 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 10000){
return fail(AuthorizeRequest,instancePath+"/certificate","maxLength",{limit: 10000});
}
}
else {
return fail(AuthorizeRequest,instancePath+"/certificate","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iso15118CertificateHashData !== undefined){
let data2 = data.iso15118CertificateHashData;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 4){
return fail(AuthorizeRequest,instancePath+"/iso15118CertificateHashData","maxItems",{limit: 4});
}
else {
if(data2.length < 1){
return fail(AuthorizeRequest,instancePath+"/iso15118CertificateHashData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(OCSPRequestDataType(data2[i0], instancePath+"/iso15118CertificateHashData/" + i0))){
vErrors = OCSPRequestDataType.errors;
errors = 1;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(AuthorizeRequest,instancePath+"/iso15118CertificateHashData","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(AuthorizeRequest,instancePath,"type",{type: "object"});
}
}
AuthorizeRequest.errors = vErrors;
return errors === 0;
}
function AuthorizeResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idTokenInfo === undefined) && (missing0 = "idTokenInfo")){
return fail(AuthorizeResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "idTokenInfo") || (key0 === "certificateStatus")) || (key0 === "allowedEnergyTransfer")) || (key0 === "tariff")) || (key0 === "customData"))){
return fail(AuthorizeResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTokenInfo !== undefined){
const _errs2 = errors;
if(!(IdTokenInfoType(data.idTokenInfo, instancePath+"/idTokenInfo"))){
vErrors = IdTokenInfoType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateStatus !== undefined){
const _errs3 = errors;
if(!(AuthorizeCertificateStatusEnumType(data.certificateStatus, instancePath+"/certificateStatus"))){
vErrors = AuthorizeCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedEnergyTransfer !== undefined){
let data2 = data.allowedEnergyTransfer;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(AuthorizeResponse,instancePath+"/allowedEnergyTransfer","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(EnergyTransferModeEnumType(data2[i0], instancePath+"/allowedEnergyTransfer/" + i0))){
vErrors = EnergyTransferModeEnumType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(AuthorizeResponse,instancePath+"/allowedEnergyTransfer","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariff !== undefined){
const _errs7 = errors;
if(!(TariffType(data.tariff, instancePath+"/tariff"))){
vErrors = TariffType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(AuthorizeResponse,instancePath,"type",{type: "object"});
}
}
AuthorizeResponse.errors = vErrors;
return errors === 0;
}
function BatterySwapRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.batteryData === undefined) && (missing0 = "batteryData")) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.idToken === undefined) && (missing0 = "idToken"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(BatterySwapRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "batteryData") || (key0 === "eventType")) || (key0 === "idToken")) || (key0 === "requestId")) || (key0 === "customData"))){
return fail(BatterySwapRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.batteryData !== undefined){
let data0 = data.batteryData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(BatterySwapRequest,instancePath+"/batteryData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(BatteryDataType(data0[i0], instancePath+"/batteryData/" + i0))){
vErrors = BatteryDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(BatterySwapRequest,instancePath+"/batteryData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
const _errs5 = errors;
if(!(BatterySwapEventEnumType(data.eventType, instancePath+"/eventType"))){
vErrors = BatterySwapEventEnumType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs6 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data4 = data.requestId;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(BatterySwapRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(BatterySwapRequest,instancePath,"type",{type: "object"});
}
}
BatterySwapRequest.errors = vErrors;
return errors === 0;
}
function BatterySwapResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(BatterySwapResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(BatterySwapResponse,instancePath,"type",{type: "object"});
}
}
BatterySwapResponse.errors = vErrors;
return errors === 0;
}
function BootNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chargingStation === undefined) && (missing0 = "chargingStation")) || ((data.reason === undefined) && (missing0 = "reason"))){
return fail(BootNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingStation") || (key0 === "reason")) || (key0 === "customData"))){
return fail(BootNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingStation !== undefined){
const _errs2 = errors;
if(!(ChargingStationType(data.chargingStation, instancePath+"/chargingStation"))){
vErrors = ChargingStationType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(!(BootReasonEnumType(data.reason, instancePath+"/reason"))){
vErrors = BootReasonEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(BootNotificationRequest,instancePath,"type",{type: "object"});
}
}
BootNotificationRequest.errors = vErrors;
return errors === 0;
}
function BootNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.currentTime === undefined) && (missing0 = "currentTime")) || ((data.interval === undefined) && (missing0 = "interval"))) || ((data.status === undefined) && (missing0 = "status"))){
return fail(BootNotificationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "currentTime") || (key0 === "interval")) || (key0 === "status")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(BootNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.currentTime !== undefined){
let data0 = data.currentTime;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(BootNotificationResponse,instancePath+"/currentTime","format",{format: "date-time"});
}
}
else {
return fail(BootNotificationResponse,instancePath+"/currentTime","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data1 = data.interval;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(BootNotificationResponse,instancePath+"/interval","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs6 = errors;
if(!(RegistrationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = RegistrationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs7 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(BootNotificationResponse,instancePath,"type",{type: "object"});
}
}
BootNotificationResponse.errors = vErrors;
return errors === 0;
}
function CancelReservationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reservationId === undefined) && (missing0 = "reservationId")){
return fail(CancelReservationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "reservationId") || (key0 === "customData"))){
return fail(CancelReservationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reservationId !== undefined){
let data0 = data.reservationId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(CancelReservationRequest,instancePath+"/reservationId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(CancelReservationRequest,instancePath+"/reservationId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(CancelReservationRequest,instancePath,"type",{type: "object"});
}
}
CancelReservationRequest.errors = vErrors;
return errors === 0;
}
function CancelReservationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(CancelReservationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(CancelReservationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(CancelReservationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CancelReservationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CancelReservationResponse,instancePath,"type",{type: "object"});
}
}
CancelReservationResponse.errors = vErrors;
return errors === 0;
}
function CertificateSignedRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateChain === undefined) && (missing0 = "certificateChain")){
return fail(CertificateSignedRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "certificateChain") || (key0 === "certificateType")) || (key0 === "requestId")) || (key0 === "customData"))){
return fail(CertificateSignedRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateChain !== undefined){
let data0 = data.certificateChain;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 10000){
return fail(CertificateSignedRequest,instancePath+"/certificateChain","maxLength",{limit: 10000});
}
}
else {
return fail(CertificateSignedRequest,instancePath+"/certificateChain","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateType !== undefined){
const _errs4 = errors;
if(!(CertificateSigningUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = CertificateSigningUseEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(CertificateSignedRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(CertificateSignedRequest,instancePath,"type",{type: "object"});
}
}
CertificateSignedRequest.errors = vErrors;
return errors === 0;
}
function CertificateSignedResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(CertificateSignedResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(CertificateSignedResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(CertificateSignedStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CertificateSignedStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CertificateSignedResponse,instancePath,"type",{type: "object"});
}
}
CertificateSignedResponse.errors = vErrors;
return errors === 0;
}
function ChangeAvailabilityRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operationalStatus === undefined) && (missing0 = "operationalStatus")){
return fail(ChangeAvailabilityRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evse") || (key0 === "operationalStatus")) || (key0 === "customData"))){
return fail(ChangeAvailabilityRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evse !== undefined){
const _errs2 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operationalStatus !== undefined){
const _errs3 = errors;
if(!(OperationalStatusEnumType(data.operationalStatus, instancePath+"/operationalStatus"))){
vErrors = OperationalStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChangeAvailabilityRequest,instancePath,"type",{type: "object"});
}
}
ChangeAvailabilityRequest.errors = vErrors;
return errors === 0;
}
function ChangeAvailabilityResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ChangeAvailabilityResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ChangeAvailabilityResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ChangeAvailabilityStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ChangeAvailabilityStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChangeAvailabilityResponse,instancePath,"type",{type: "object"});
}
}
ChangeAvailabilityResponse.errors = vErrors;
return errors === 0;
}
function ChangeTransactionTariffRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tariff === undefined) && (missing0 = "tariff")) || ((data.transactionId === undefined) && (missing0 = "transactionId"))){
return fail(ChangeTransactionTariffRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "tariff") || (key0 === "transactionId")) || (key0 === "customData"))){
return fail(ChangeTransactionTariffRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.tariff !== undefined){
const _errs2 = errors;
if(!(TariffType(data.tariff, instancePath+"/tariff"))){
vErrors = TariffType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data1 = data.transactionId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(ChangeTransactionTariffRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(ChangeTransactionTariffRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChangeTransactionTariffRequest,instancePath,"type",{type: "object"});
}
}
ChangeTransactionTariffRequest.errors = vErrors;
return errors === 0;
}
function ChangeTransactionTariffResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ChangeTransactionTariffResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ChangeTransactionTariffResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(TariffChangeStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TariffChangeStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ChangeTransactionTariffResponse,instancePath,"type",{type: "object"});
}
}
ChangeTransactionTariffResponse.errors = vErrors;
return errors === 0;
}
function ClearCacheRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ClearCacheRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ClearCacheRequest,instancePath,"type",{type: "object"});
}
}
ClearCacheRequest.errors = vErrors;
return errors === 0;
}
function ClearCacheResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearCacheResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearCacheResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearCacheStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearCacheStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearCacheResponse,instancePath,"type",{type: "object"});
}
}
ClearCacheResponse.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingProfileId") || (key0 === "chargingProfileCriteria")) || (key0 === "customData"))){
return fail(ClearChargingProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfileId !== undefined){
let data0 = data.chargingProfileId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearChargingProfileRequest,instancePath+"/chargingProfileId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileCriteria !== undefined){
const _errs4 = errors;
if(!(ClearChargingProfileType(data.chargingProfileCriteria, instancePath+"/chargingProfileCriteria"))){
vErrors = ClearChargingProfileType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearChargingProfileRequest,instancePath,"type",{type: "object"});
}
}
ClearChargingProfileRequest.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearChargingProfileResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearChargingProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearChargingProfileResponse,instancePath,"type",{type: "object"});
}
}
ClearChargingProfileResponse.errors = vErrors;
return errors === 0;
}
function ClearDERControlRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isDefault === undefined) && (missing0 = "isDefault")){
return fail(ClearDERControlRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "isDefault") || (key0 === "controlType")) || (key0 === "controlId")) || (key0 === "customData"))){
return fail(ClearDERControlRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.isDefault !== undefined){
const _errs2 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(ClearDERControlRequest,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlType !== undefined){
const _errs4 = errors;
if(!(DERControlEnumType(data.controlType, instancePath+"/controlType"))){
vErrors = DERControlEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlId !== undefined){
let data2 = data.controlId;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 36){
return fail(ClearDERControlRequest,instancePath+"/controlId","maxLength",{limit: 36});
}
}
else {
return fail(ClearDERControlRequest,instancePath+"/controlId","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(ClearDERControlRequest,instancePath,"type",{type: "object"});
}
}
ClearDERControlRequest.errors = vErrors;
return errors === 0;
}
function ClearDERControlResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearDERControlResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearDERControlResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DERControlStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DERControlStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearDERControlResponse,instancePath,"type",{type: "object"});
}
}
ClearDERControlResponse.errors = vErrors;
return errors === 0;
}
function ClearDisplayMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(ClearDisplayMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "customData"))){
return fail(ClearDisplayMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearDisplayMessageRequest,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(ClearDisplayMessageRequest,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearDisplayMessageRequest,instancePath,"type",{type: "object"});
}
}
ClearDisplayMessageRequest.errors = vErrors;
return errors === 0;
}
function ClearDisplayMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ClearDisplayMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ClearDisplayMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ClearMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ClearMessageStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearDisplayMessageResponse,instancePath,"type",{type: "object"});
}
}
ClearDisplayMessageResponse.errors = vErrors;
return errors === 0;
}
function ClearTariffsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "tariffIds") || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ClearTariffsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.tariffIds !== undefined){
let data0 = data.tariffIds;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ClearTariffsRequest,instancePath+"/tariffIds","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 60){
return fail(ClearTariffsRequest,instancePath+"/tariffIds/" + i0,"maxLength",{limit: 60});
}
}
else {
return fail(ClearTariffsRequest,instancePath+"/tariffIds/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ClearTariffsRequest,instancePath+"/tariffIds","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ClearTariffsRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(ClearTariffsRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearTariffsRequest,instancePath,"type",{type: "object"});
}
}
ClearTariffsRequest.errors = vErrors;
return errors === 0;
}
function ClearTariffsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clearTariffsResult === undefined) && (missing0 = "clearTariffsResult")){
return fail(ClearTariffsResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "clearTariffsResult") || (key0 === "customData"))){
return fail(ClearTariffsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.clearTariffsResult !== undefined){
let data0 = data.clearTariffsResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ClearTariffsResponse,instancePath+"/clearTariffsResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ClearTariffsResultType(data0[i0], instancePath+"/clearTariffsResult/" + i0))){
vErrors = ClearTariffsResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ClearTariffsResponse,instancePath+"/clearTariffsResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearTariffsResponse,instancePath,"type",{type: "object"});
}
}
ClearTariffsResponse.errors = vErrors;
return errors === 0;
}
function ClearVariableMonitoringRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(ClearVariableMonitoringRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "customData"))){
return fail(ClearVariableMonitoringRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ClearVariableMonitoringRequest,instancePath+"/id","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ClearVariableMonitoringRequest,instancePath+"/id/" + i0,"type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(ClearVariableMonitoringRequest,instancePath+"/id/" + i0,"minimum",{comparison: ">=", limit: 0});
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ClearVariableMonitoringRequest,instancePath+"/id","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearVariableMonitoringRequest,instancePath,"type",{type: "object"});
}
}
ClearVariableMonitoringRequest.errors = vErrors;
return errors === 0;
}
function ClearVariableMonitoringResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clearMonitoringResult === undefined) && (missing0 = "clearMonitoringResult")){
return fail(ClearVariableMonitoringResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "clearMonitoringResult") || (key0 === "customData"))){
return fail(ClearVariableMonitoringResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.clearMonitoringResult !== undefined){
let data0 = data.clearMonitoringResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(ClearVariableMonitoringResponse,instancePath+"/clearMonitoringResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ClearMonitoringResultType(data0[i0], instancePath+"/clearMonitoringResult/" + i0))){
vErrors = ClearMonitoringResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ClearVariableMonitoringResponse,instancePath+"/clearMonitoringResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClearVariableMonitoringResponse,instancePath,"type",{type: "object"});
}
}
ClearVariableMonitoringResponse.errors = vErrors;
return errors === 0;
}
function ClearedChargingLimitRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingLimitSource === undefined) && (missing0 = "chargingLimitSource")){
return fail(ClearedChargingLimitRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingLimitSource") || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ClearedChargingLimitRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingLimitSource !== undefined){
let data0 = data.chargingLimitSource;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(ClearedChargingLimitRequest,instancePath+"/chargingLimitSource","maxLength",{limit: 20});
}
}
else {
return fail(ClearedChargingLimitRequest,instancePath+"/chargingLimitSource","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ClearedChargingLimitRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(ClearedChargingLimitRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ClearedChargingLimitRequest,instancePath,"type",{type: "object"});
}
}
ClearedChargingLimitRequest.errors = vErrors;
return errors === 0;
}
function ClearedChargingLimitResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ClearedChargingLimitResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ClearedChargingLimitResponse,instancePath,"type",{type: "object"});
}
}
ClearedChargingLimitResponse.errors = vErrors;
return errors === 0;
}
function ClosePeriodicEventStreamRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
return fail(ClosePeriodicEventStreamRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "customData"))){
return fail(ClosePeriodicEventStreamRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClosePeriodicEventStreamRequest,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(ClosePeriodicEventStreamRequest,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(ClosePeriodicEventStreamRequest,instancePath,"type",{type: "object"});
}
}
ClosePeriodicEventStreamRequest.errors = vErrors;
return errors === 0;
}
function ClosePeriodicEventStreamResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ClosePeriodicEventStreamResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ClosePeriodicEventStreamResponse,instancePath,"type",{type: "object"});
}
}
ClosePeriodicEventStreamResponse.errors = vErrors;
return errors === 0;
}
function CostUpdatedRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.totalCost === undefined) && (missing0 = "totalCost")) || ((data.transactionId === undefined) && (missing0 = "transactionId"))){
return fail(CostUpdatedRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "totalCost") || (key0 === "transactionId")) || (key0 === "customData"))){
return fail(CostUpdatedRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.totalCost !== undefined){
let data0 = data.totalCost;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(CostUpdatedRequest,instancePath+"/totalCost","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data1 = data.transactionId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(CostUpdatedRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(CostUpdatedRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CostUpdatedRequest,instancePath,"type",{type: "object"});
}
}
CostUpdatedRequest.errors = vErrors;
return errors === 0;
}
function CostUpdatedResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(CostUpdatedResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(CostUpdatedResponse,instancePath,"type",{type: "object"});
}
}
CostUpdatedResponse.errors = vErrors;
return errors === 0;
}
function CustomerInformationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.report === undefined) && (missing0 = "report"))) || ((data.clear === undefined) && (missing0 = "clear"))){
return fail(CustomerInformationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "customerCertificate") || (key0 === "idToken")) || (key0 === "requestId")) || (key0 === "report")) || (key0 === "clear")) || (key0 === "customerIdentifier")) || (key0 === "customData"))){
return fail(CustomerInformationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customerCertificate !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.customerCertificate, instancePath+"/customerCertificate"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs3 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(CustomerInformationRequest,instancePath+"/requestId","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(CustomerInformationRequest,instancePath+"/requestId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
const _errs6 = errors;
if(typeof data.report !== "boolean"){
return fail(CustomerInformationRequest,instancePath+"/report","type",{type: "boolean"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clear !== undefined){
const _errs8 = errors;
if(typeof data.clear !== "boolean"){
return fail(CustomerInformationRequest,instancePath+"/clear","type",{type: "boolean"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerIdentifier !== undefined){
let data5 = data.customerIdentifier;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(ucs2length(data5) > 64){
return fail(CustomerInformationRequest,instancePath+"/customerIdentifier","maxLength",{limit: 64});
}
}
else {
return fail(CustomerInformationRequest,instancePath+"/customerIdentifier","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(CustomerInformationRequest,instancePath,"type",{type: "object"});
}
}
CustomerInformationRequest.errors = vErrors;
return errors === 0;
}
function CustomerInformationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(CustomerInformationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(CustomerInformationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(CustomerInformationStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CustomerInformationStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(CustomerInformationResponse,instancePath,"type",{type: "object"});
}
}
CustomerInformationResponse.errors = vErrors;
return errors === 0;
}
function DataTransferRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.vendorId === undefined) && (missing0 = "vendorId")){
return fail(DataTransferRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "messageId") || (key0 === "data")) || (key0 === "vendorId")) || (key0 === "customData"))){
return fail(DataTransferRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.messageId !== undefined){
let data0 = data.messageId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(DataTransferRequest,instancePath+"/messageId","maxLength",{limit: 50});
}
}
else {
return fail(DataTransferRequest,instancePath+"/messageId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorId !== undefined){
let data1 = data.vendorId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 255){
return fail(DataTransferRequest,instancePath+"/vendorId","maxLength",{limit: 255});
}
}
else {
return fail(DataTransferRequest,instancePath+"/vendorId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DataTransferRequest,instancePath,"type",{type: "object"});
}
}
DataTransferRequest.errors = vErrors;
return errors === 0;
}
function DataTransferResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(DataTransferResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "data")) || (key0 === "customData"))){
return fail(DataTransferResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DataTransferStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DataTransferStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DataTransferResponse,instancePath,"type",{type: "object"});
}
}
DataTransferResponse.errors = vErrors;
return errors === 0;
}
function DeleteCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateHashData === undefined) && (missing0 = "certificateHashData")){
return fail(DeleteCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificateHashData") || (key0 === "customData"))){
return fail(DeleteCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
const _errs2 = errors;
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(DeleteCertificateRequest,instancePath,"type",{type: "object"});
}
}
DeleteCertificateRequest.errors = vErrors;
return errors === 0;
}
function DeleteCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(DeleteCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(DeleteCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DeleteCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DeleteCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(DeleteCertificateResponse,instancePath,"type",{type: "object"});
}
}
DeleteCertificateResponse.errors = vErrors;
return errors === 0;
}
function FirmwareStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(FirmwareStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "requestId")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(FirmwareStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(FirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = FirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data1 = data.requestId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(FirmwareStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs5 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(FirmwareStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
FirmwareStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function FirmwareStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(FirmwareStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(FirmwareStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
FirmwareStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function Get15118EVCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.iso15118SchemaVersion === undefined) && (missing0 = "iso15118SchemaVersion")) || ((data.action === undefined) && (missing0 = "action"))) || ((data.exiRequest === undefined) && (missing0 = "exiRequest"))){
return fail(Get15118EVCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "iso15118SchemaVersion") || (key0 === "action")) || (key0 === "exiRequest")) || (key0 === "maximumContractCertificateChains")) || (key0 === "prioritizedEMAIDs")) || (key0 === "customData"))){
return fail(Get15118EVCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.iso15118SchemaVersion !== undefined){
let data0 = data.iso15118SchemaVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(Get15118EVCertificateRequest,instancePath+"/iso15118SchemaVersion","maxLength",{limit: 50});
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath+"/iso15118SchemaVersion","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs4 = errors;
if(!(CertificateActionEnumType(data.action, instancePath+"/action"))){
vErrors = CertificateActionEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exiRequest !== undefined){
let data2 = data.exiRequest;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 11000){
return fail(Get15118EVCertificateRequest,instancePath+"/exiRequest","maxLength",{limit: 11000});
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath+"/exiRequest","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximumContractCertificateChains !== undefined){
let data3 = data.maximumContractCertificateChains;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(Get15118EVCertificateRequest,instancePath+"/maximumContractCertificateChains","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(Get15118EVCertificateRequest,instancePath+"/maximumContractCertificateChains","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prioritizedEMAIDs !== undefined){
let data4 = data.prioritizedEMAIDs;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 8){
return fail(Get15118EVCertificateRequest,instancePath+"/prioritizedEMAIDs","maxItems",{limit: 8});
}
else {
if(data4.length < 1){
return fail(Get15118EVCertificateRequest,instancePath+"/prioritizedEMAIDs","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(ucs2length(data5) > 255){
return fail(Get15118EVCertificateRequest,instancePath+"/prioritizedEMAIDs/" + i0,"maxLength",{limit: 255});
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath+"/prioritizedEMAIDs/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath+"/prioritizedEMAIDs","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(Get15118EVCertificateRequest,instancePath,"type",{type: "object"});
}
}
Get15118EVCertificateRequest.errors = vErrors;
return errors === 0;
}
function Get15118EVCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.exiResponse === undefined) && (missing0 = "exiResponse"))){
return fail(Get15118EVCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "exiResponse")) || (key0 === "remainingContracts")) || (key0 === "customData"))){
return fail(Get15118EVCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(Iso15118EVCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = Iso15118EVCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exiResponse !== undefined){
let data2 = data.exiResponse;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 17000){
return fail(Get15118EVCertificateResponse,instancePath+"/exiResponse","maxLength",{limit: 17000});
}
}
else {
return fail(Get15118EVCertificateResponse,instancePath+"/exiResponse","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remainingContracts !== undefined){
let data3 = data.remainingContracts;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(Get15118EVCertificateResponse,instancePath+"/remainingContracts","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(Get15118EVCertificateResponse,instancePath+"/remainingContracts","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(Get15118EVCertificateResponse,instancePath,"type",{type: "object"});
}
}
Get15118EVCertificateResponse.errors = vErrors;
return errors === 0;
}
function GetBaseReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.reportBase === undefined) && (missing0 = "reportBase"))){
return fail(GetBaseReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "requestId") || (key0 === "reportBase")) || (key0 === "customData"))){
return fail(GetBaseReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetBaseReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportBase !== undefined){
const _errs4 = errors;
if(!(ReportBaseEnumType(data.reportBase, instancePath+"/reportBase"))){
vErrors = ReportBaseEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetBaseReportRequest,instancePath,"type",{type: "object"});
}
}
GetBaseReportRequest.errors = vErrors;
return errors === 0;
}
function GetBaseReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetBaseReportResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetBaseReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetBaseReportResponse,instancePath,"type",{type: "object"});
}
}
GetBaseReportResponse.errors = vErrors;
return errors === 0;
}
function GetCertificateChainStatusRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateStatusRequests === undefined) && (missing0 = "certificateStatusRequests")){
return fail(GetCertificateChainStatusRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificateStatusRequests") || (key0 === "customData"))){
return fail(GetCertificateChainStatusRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateStatusRequests !== undefined){
let data0 = data.certificateStatusRequests;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 4){
return fail(GetCertificateChainStatusRequest,instancePath+"/certificateStatusRequests","maxItems",{limit: 4});
}
else {
if(data0.length < 1){
return fail(GetCertificateChainStatusRequest,instancePath+"/certificateStatusRequests","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(CertificateStatusRequestInfoType(data0[i0], instancePath+"/certificateStatusRequests/" + i0))){
vErrors = CertificateStatusRequestInfoType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(GetCertificateChainStatusRequest,instancePath+"/certificateStatusRequests","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetCertificateChainStatusRequest,instancePath,"type",{type: "object"});
}
}
GetCertificateChainStatusRequest.errors = vErrors;
return errors === 0;
}
function GetCertificateChainStatusResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateStatus === undefined) && (missing0 = "certificateStatus")){
return fail(GetCertificateChainStatusResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificateStatus") || (key0 === "customData"))){
return fail(GetCertificateChainStatusResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateStatus !== undefined){
let data0 = data.certificateStatus;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 4){
return fail(GetCertificateChainStatusResponse,instancePath+"/certificateStatus","maxItems",{limit: 4});
}
else {
if(data0.length < 1){
return fail(GetCertificateChainStatusResponse,instancePath+"/certificateStatus","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(CertificateStatusType(data0[i0], instancePath+"/certificateStatus/" + i0))){
vErrors = CertificateStatusType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(GetCertificateChainStatusResponse,instancePath+"/certificateStatus","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetCertificateChainStatusResponse,instancePath,"type",{type: "object"});
}
}
GetCertificateChainStatusResponse.errors = vErrors;
return errors === 0;
}
function GetCertificateStatusRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ocspRequestData === undefined) && (missing0 = "ocspRequestData")){
return fail(GetCertificateStatusRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ocspRequestData") || (key0 === "customData"))){
return fail(GetCertificateStatusRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.ocspRequestData !== undefined){
const _errs2 = errors;
if(!(OCSPRequestDataType(data.ocspRequestData, instancePath+"/ocspRequestData"))){
vErrors = OCSPRequestDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetCertificateStatusRequest,instancePath,"type",{type: "object"});
}
}
GetCertificateStatusRequest.errors = vErrors;
return errors === 0;
}
function GetCertificateStatusResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetCertificateStatusResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "ocspResult")) || (key0 === "customData"))){
return fail(GetCertificateStatusResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ocspResult !== undefined){
let data2 = data.ocspResult;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 18000){
return fail(GetCertificateStatusResponse,instancePath+"/ocspResult","maxLength",{limit: 18000});
}
}
else {
return fail(GetCertificateStatusResponse,instancePath+"/ocspResult","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetCertificateStatusResponse,instancePath,"type",{type: "object"});
}
}
GetCertificateStatusResponse.errors = vErrors;
return errors === 0;
}
function GetChargingProfilesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.chargingProfile === undefined) && (missing0 = "chargingProfile"))){
return fail(GetChargingProfilesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "requestId") || (key0 === "evseId")) || (key0 === "chargingProfile")) || (key0 === "customData"))){
return fail(GetChargingProfilesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetChargingProfilesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(GetChargingProfilesRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(GetChargingProfilesRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
const _errs6 = errors;
if(!(ChargingProfileCriterionType(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfileCriterionType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetChargingProfilesRequest,instancePath,"type",{type: "object"});
}
}
GetChargingProfilesRequest.errors = vErrors;
return errors === 0;
}
function GetChargingProfilesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetChargingProfilesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetChargingProfilesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetChargingProfilesResponse,instancePath,"type",{type: "object"});
}
}
GetChargingProfilesResponse.errors = vErrors;
return errors === 0;
}
function GetCompositeScheduleRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.duration === undefined) && (missing0 = "duration")) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(GetCompositeScheduleRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "duration") || (key0 === "chargingRateUnit")) || (key0 === "evseId")) || (key0 === "customData"))){
return fail(GetCompositeScheduleRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetCompositeScheduleRequest,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs4 = errors;
if(!(ChargingRateUnitEnumType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetCompositeScheduleRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(GetCompositeScheduleRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetCompositeScheduleRequest,instancePath,"type",{type: "object"});
}
}
GetCompositeScheduleRequest.errors = vErrors;
return errors === 0;
}
function GetCompositeScheduleResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetCompositeScheduleResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "schedule")) || (key0 === "customData"))){
return fail(GetCompositeScheduleResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule !== undefined){
const _errs4 = errors;
if(!(CompositeScheduleType(data.schedule, instancePath+"/schedule"))){
vErrors = CompositeScheduleType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetCompositeScheduleResponse,instancePath,"type",{type: "object"});
}
}
GetCompositeScheduleResponse.errors = vErrors;
return errors === 0;
}
function GetDERControlRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetDERControlRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "requestId") || (key0 === "isDefault")) || (key0 === "controlType")) || (key0 === "controlId")) || (key0 === "customData"))){
return fail(GetDERControlRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetDERControlRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDefault !== undefined){
const _errs4 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(GetDERControlRequest,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlType !== undefined){
const _errs6 = errors;
if(!(DERControlEnumType(data.controlType, instancePath+"/controlType"))){
vErrors = DERControlEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlId !== undefined){
let data3 = data.controlId;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 36){
return fail(GetDERControlRequest,instancePath+"/controlId","maxLength",{limit: 36});
}
}
else {
return fail(GetDERControlRequest,instancePath+"/controlId","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(GetDERControlRequest,instancePath,"type",{type: "object"});
}
}
GetDERControlRequest.errors = vErrors;
return errors === 0;
}
function GetDERControlResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetDERControlResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetDERControlResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DERControlStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DERControlStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetDERControlResponse,instancePath,"type",{type: "object"});
}
}
GetDERControlResponse.errors = vErrors;
return errors === 0;
}
function GetDisplayMessagesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetDisplayMessagesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "requestId")) || (key0 === "priority")) || (key0 === "state")) || (key0 === "customData"))){
return fail(GetDisplayMessagesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetDisplayMessagesRequest,instancePath+"/id","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(GetDisplayMessagesRequest,instancePath+"/id/" + i0,"type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(GetDisplayMessagesRequest,instancePath+"/id/" + i0,"minimum",{comparison: ">=", limit: 0});
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetDisplayMessagesRequest,instancePath+"/id","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetDisplayMessagesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
const _errs8 = errors;
if(!(MessagePriorityEnumType(data.priority, instancePath+"/priority"))){
vErrors = MessagePriorityEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs9 = errors;
if(!(MessageStateEnumType(data.state, instancePath+"/state"))){
vErrors = MessageStateEnumType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(GetDisplayMessagesRequest,instancePath,"type",{type: "object"});
}
}
GetDisplayMessagesRequest.errors = vErrors;
return errors === 0;
}
function GetDisplayMessagesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetDisplayMessagesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetDisplayMessagesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetDisplayMessagesStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetDisplayMessagesStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetDisplayMessagesResponse,instancePath,"type",{type: "object"});
}
}
GetDisplayMessagesResponse.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateIdsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "certificateType") || (key0 === "customData"))){
return fail(GetInstalledCertificateIdsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateType !== undefined){
let data0 = data.certificateType;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetInstalledCertificateIdsRequest,instancePath+"/certificateType","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(GetCertificateIdUseEnumType(data0[i0], instancePath+"/certificateType/" + i0))){
vErrors = GetCertificateIdUseEnumType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetInstalledCertificateIdsRequest,instancePath+"/certificateType","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return fail(GetInstalledCertificateIdsRequest,instancePath,"type",{type: "object"});
}
}
GetInstalledCertificateIdsRequest.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateIdsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetInstalledCertificateIdsResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "certificateHashDataChain")) || (key0 === "customData"))){
return fail(GetInstalledCertificateIdsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetInstalledCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetInstalledCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateHashDataChain !== undefined){
let data2 = data.certificateHashDataChain;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(GetInstalledCertificateIdsResponse,instancePath+"/certificateHashDataChain","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(CertificateHashDataChainType(data2[i0], instancePath+"/certificateHashDataChain/" + i0))){
vErrors = CertificateHashDataChainType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetInstalledCertificateIdsResponse,instancePath+"/certificateHashDataChain","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetInstalledCertificateIdsResponse,instancePath,"type",{type: "object"});
}
}
GetInstalledCertificateIdsResponse.errors = vErrors;
return errors === 0;
}
function GetLocalListVersionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(GetLocalListVersionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(GetLocalListVersionRequest,instancePath,"type",{type: "object"});
}
}
GetLocalListVersionRequest.errors = vErrors;
return errors === 0;
}
function GetLocalListVersionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.versionNumber === undefined) && (missing0 = "versionNumber")){
return fail(GetLocalListVersionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "versionNumber") || (key0 === "customData"))){
return fail(GetLocalListVersionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.versionNumber !== undefined){
let data0 = data.versionNumber;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetLocalListVersionResponse,instancePath+"/versionNumber","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetLocalListVersionResponse,instancePath,"type",{type: "object"});
}
}
GetLocalListVersionResponse.errors = vErrors;
return errors === 0;
}
function GetLogRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.log === undefined) && (missing0 = "log")) || ((data.logType === undefined) && (missing0 = "logType"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(GetLogRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "log") || (key0 === "logType")) || (key0 === "requestId")) || (key0 === "retries")) || (key0 === "retryInterval")) || (key0 === "customData"))){
return fail(GetLogRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.log !== undefined){
const _errs2 = errors;
if(!(LogParametersType(data.log, instancePath+"/log"))){
vErrors = LogParametersType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logType !== undefined){
const _errs3 = errors;
if(!(LogEnumType(data.logType, instancePath+"/logType"))){
vErrors = LogEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetLogRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data3 = data.retries;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(GetLogRequest,instancePath+"/retries","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(GetLogRequest,instancePath+"/retries","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data4 = data.retryInterval;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(GetLogRequest,instancePath+"/retryInterval","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(GetLogRequest,instancePath,"type",{type: "object"});
}
}
GetLogRequest.errors = vErrors;
return errors === 0;
}
function GetLogResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetLogResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "filename")) || (key0 === "customData"))){
return fail(GetLogResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(LogStatusEnumType(data.status, instancePath+"/status"))){
vErrors = LogStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filename !== undefined){
let data2 = data.filename;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 255){
return fail(GetLogResponse,instancePath+"/filename","maxLength",{limit: 255});
}
}
else {
return fail(GetLogResponse,instancePath+"/filename","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetLogResponse,instancePath,"type",{type: "object"});
}
}
GetLogResponse.errors = vErrors;
return errors === 0;
}
function GetMonitoringReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetMonitoringReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "componentVariable") || (key0 === "requestId")) || (key0 === "monitoringCriteria")) || (key0 === "customData"))){
return fail(GetMonitoringReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.componentVariable !== undefined){
let data0 = data.componentVariable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetMonitoringReportRequest,instancePath+"/componentVariable","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ComponentVariableType(data0[i0], instancePath+"/componentVariable/" + i0))){
vErrors = ComponentVariableType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetMonitoringReportRequest,instancePath+"/componentVariable","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetMonitoringReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitoringCriteria !== undefined){
let data3 = data.monitoringCriteria;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 3){
return fail(GetMonitoringReportRequest,instancePath+"/monitoringCriteria","maxItems",{limit: 3});
}
else {
if(data3.length < 1){
return fail(GetMonitoringReportRequest,instancePath+"/monitoringCriteria","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(MonitoringCriterionEnumType(data3[i1], instancePath+"/monitoringCriteria/" + i1))){
vErrors = MonitoringCriterionEnumType.errors;
errors = 1;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(GetMonitoringReportRequest,instancePath+"/monitoringCriteria","type",{type: "array"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetMonitoringReportRequest,instancePath,"type",{type: "object"});
}
}
GetMonitoringReportRequest.errors = vErrors;
return errors === 0;
}
function GetMonitoringReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetMonitoringReportResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetMonitoringReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetMonitoringReportResponse,instancePath,"type",{type: "object"});
}
}
GetMonitoringReportResponse.errors = vErrors;
return errors === 0;
}
function GetPeriodicEventStreamRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(GetPeriodicEventStreamRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(GetPeriodicEventStreamRequest,instancePath,"type",{type: "object"});
}
}
GetPeriodicEventStreamRequest.errors = vErrors;
return errors === 0;
}
function GetPeriodicEventStreamResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "constantStreamData") || (key0 === "customData"))){
return fail(GetPeriodicEventStreamResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.constantStreamData !== undefined){
let data0 = data.constantStreamData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetPeriodicEventStreamResponse,instancePath+"/constantStreamData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ConstantStreamDataType(data0[i0], instancePath+"/constantStreamData/" + i0))){
vErrors = ConstantStreamDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetPeriodicEventStreamResponse,instancePath+"/constantStreamData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return fail(GetPeriodicEventStreamResponse,instancePath,"type",{type: "object"});
}
}
GetPeriodicEventStreamResponse.errors = vErrors;
return errors === 0;
}
function GetReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(GetReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "componentVariable") || (key0 === "requestId")) || (key0 === "componentCriteria")) || (key0 === "customData"))){
return fail(GetReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.componentVariable !== undefined){
let data0 = data.componentVariable;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetReportRequest,instancePath+"/componentVariable","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ComponentVariableType(data0[i0], instancePath+"/componentVariable/" + i0))){
vErrors = ComponentVariableType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetReportRequest,instancePath+"/componentVariable","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.componentCriteria !== undefined){
let data3 = data.componentCriteria;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 4){
return fail(GetReportRequest,instancePath+"/componentCriteria","maxItems",{limit: 4});
}
else {
if(data3.length < 1){
return fail(GetReportRequest,instancePath+"/componentCriteria","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(ComponentCriterionEnumType(data3[i1], instancePath+"/componentCriteria/" + i1))){
vErrors = ComponentCriterionEnumType.errors;
errors = 1;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(GetReportRequest,instancePath+"/componentCriteria","type",{type: "array"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetReportRequest,instancePath,"type",{type: "object"});
}
}
GetReportRequest.errors = vErrors;
return errors === 0;
}
function GetReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetReportResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(GetReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetReportResponse,instancePath,"type",{type: "object"});
}
}
GetReportResponse.errors = vErrors;
return errors === 0;
}
function GetTariffsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.evseId === undefined) && (missing0 = "evseId")){
return fail(GetTariffsRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "evseId") || (key0 === "customData"))){
return fail(GetTariffsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetTariffsRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(GetTariffsRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetTariffsRequest,instancePath,"type",{type: "object"});
}
}
GetTariffsRequest.errors = vErrors;
return errors === 0;
}
function GetTariffsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(GetTariffsResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "tariffAssignments")) || (key0 === "customData"))){
return fail(GetTariffsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(TariffGetStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TariffGetStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariffAssignments !== undefined){
let data2 = data.tariffAssignments;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(GetTariffsResponse,instancePath+"/tariffAssignments","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(TariffAssignmentType(data2[i0], instancePath+"/tariffAssignments/" + i0))){
vErrors = TariffAssignmentType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetTariffsResponse,instancePath+"/tariffAssignments","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(GetTariffsResponse,instancePath,"type",{type: "object"});
}
}
GetTariffsResponse.errors = vErrors;
return errors === 0;
}
function GetTransactionStatusRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "transactionId") || (key0 === "customData"))){
return fail(GetTransactionStatusRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(GetTransactionStatusRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(GetTransactionStatusRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return fail(GetTransactionStatusRequest,instancePath,"type",{type: "object"});
}
}
GetTransactionStatusRequest.errors = vErrors;
return errors === 0;
}
function GetTransactionStatusResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.messagesInQueue === undefined) && (missing0 = "messagesInQueue")){
return fail(GetTransactionStatusResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ongoingIndicator") || (key0 === "messagesInQueue")) || (key0 === "customData"))){
return fail(GetTransactionStatusResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.ongoingIndicator !== undefined){
const _errs2 = errors;
if(typeof data.ongoingIndicator !== "boolean"){
return fail(GetTransactionStatusResponse,instancePath+"/ongoingIndicator","type",{type: "boolean"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messagesInQueue !== undefined){
const _errs4 = errors;
if(typeof data.messagesInQueue !== "boolean"){
return fail(GetTransactionStatusResponse,instancePath+"/messagesInQueue","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(GetTransactionStatusResponse,instancePath,"type",{type: "object"});
}
}
GetTransactionStatusResponse.errors = vErrors;
return errors === 0;
}
function GetVariablesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.getVariableData === undefined) && (missing0 = "getVariableData")){
return fail(GetVariablesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "getVariableData") || (key0 === "customData"))){
return fail(GetVariablesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.getVariableData !== undefined){
let data0 = data.getVariableData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetVariablesRequest,instancePath+"/getVariableData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(GetVariableDataType(data0[i0], instancePath+"/getVariableData/" + i0))){
vErrors = GetVariableDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetVariablesRequest,instancePath+"/getVariableData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetVariablesRequest,instancePath,"type",{type: "object"});
}
}
GetVariablesRequest.errors = vErrors;
return errors === 0;
}
function GetVariablesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.getVariableResult === undefined) && (missing0 = "getVariableResult")){
return fail(GetVariablesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "getVariableResult") || (key0 === "customData"))){
return fail(GetVariablesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.getVariableResult !== undefined){
let data0 = data.getVariableResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetVariablesResponse,instancePath+"/getVariableResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(GetVariableResultType(data0[i0], instancePath+"/getVariableResult/" + i0))){
vErrors = GetVariableResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(GetVariablesResponse,instancePath+"/getVariableResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(GetVariablesResponse,instancePath,"type",{type: "object"});
}
}
GetVariablesResponse.errors = vErrors;
return errors === 0;
}
function HeartbeatRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(HeartbeatRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(HeartbeatRequest,instancePath,"type",{type: "object"});
}
}
HeartbeatRequest.errors = vErrors;
return errors === 0;
}
function HeartbeatResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.currentTime === undefined) && (missing0 = "currentTime")){
return fail(HeartbeatResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "currentTime") || (key0 === "customData"))){
return fail(HeartbeatResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.currentTime !== undefined){
let data0 = data.currentTime;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(HeartbeatResponse,instancePath+"/currentTime","format",{format: "date-time"});
}
}
else {
return fail(HeartbeatResponse,instancePath+"/currentTime","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(HeartbeatResponse,instancePath,"type",{type: "object"});
}
}
HeartbeatResponse.errors = vErrors;
return errors === 0;
}
function InstallCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.certificateType === undefined) && (missing0 = "certificateType")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
return fail(InstallCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "certificateType") || (key0 === "certificate")) || (key0 === "customData"))){
return fail(InstallCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateType !== undefined){
const _errs2 = errors;
if(!(InstallCertificateUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = InstallCertificateUseEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 10000){
return fail(InstallCertificateRequest,instancePath+"/certificate","maxLength",{limit: 10000});
}
}
else {
return fail(InstallCertificateRequest,instancePath+"/certificate","type",{type: "string"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(InstallCertificateRequest,instancePath,"type",{type: "object"});
}
}
InstallCertificateRequest.errors = vErrors;
return errors === 0;
}
function InstallCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(InstallCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(InstallCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(InstallCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = InstallCertificateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(InstallCertificateResponse,instancePath,"type",{type: "object"});
}
}
InstallCertificateResponse.errors = vErrors;
return errors === 0;
}
function LogStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(LogStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "requestId")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(LogStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UploadLogStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UploadLogStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data1 = data.requestId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(LogStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs5 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(LogStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
LogStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function LogStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(LogStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(LogStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
LogStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function MeterValuesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.meterValue === undefined) && (missing0 = "meterValue"))){
return fail(MeterValuesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "meterValue")) || (key0 === "customData"))){
return fail(MeterValuesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(MeterValuesRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(MeterValuesRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterValue !== undefined){
let data1 = data.meterValue;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
return fail(MeterValuesRequest,instancePath+"/meterValue","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(MeterValueType(data1[i0], instancePath+"/meterValue/" + i0))){
vErrors = MeterValueType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(MeterValuesRequest,instancePath+"/meterValue","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(MeterValuesRequest,instancePath,"type",{type: "object"});
}
}
MeterValuesRequest.errors = vErrors;
return errors === 0;
}
function MeterValuesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(MeterValuesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(MeterValuesResponse,instancePath,"type",{type: "object"});
}
}
MeterValuesResponse.errors = vErrors;
return errors === 0;
}
function NotifyAllowedEnergyTransferRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.transactionId === undefined) && (missing0 = "transactionId")) || ((data.allowedEnergyTransfer === undefined) && (missing0 = "allowedEnergyTransfer"))){
return fail(NotifyAllowedEnergyTransferRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "transactionId") || (key0 === "allowedEnergyTransfer")) || (key0 === "customData"))){
return fail(NotifyAllowedEnergyTransferRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(NotifyAllowedEnergyTransferRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(NotifyAllowedEnergyTransferRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedEnergyTransfer !== undefined){
let data1 = data.allowedEnergyTransfer;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
return fail(NotifyAllowedEnergyTransferRequest,instancePath+"/allowedEnergyTransfer","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(EnergyTransferModeEnumType(data1[i0], instancePath+"/allowedEnergyTransfer/" + i0))){
vErrors = EnergyTransferModeEnumType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyAllowedEnergyTransferRequest,instancePath+"/allowedEnergyTransfer","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs7 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyAllowedEnergyTransferRequest,instancePath,"type",{type: "object"});
}
}
NotifyAllowedEnergyTransferRequest.errors = vErrors;
return errors === 0;
}
function NotifyAllowedEnergyTransferResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(NotifyAllowedEnergyTransferResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(NotifyAllowedEnergyTransferResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(NotifyAllowedEnergyTransferStatusEnumType(data.status, instancePath+"/status"))){
vErrors = NotifyAllowedEnergyTransferStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyAllowedEnergyTransferResponse,instancePath,"type",{type: "object"});
}
}
NotifyAllowedEnergyTransferResponse.errors = vErrors;
return errors === 0;
}
function NotifyChargingLimitRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingLimit === undefined) && (missing0 = "chargingLimit")){
return fail(NotifyChargingLimitRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "chargingSchedule") || (key0 === "evseId")) || (key0 === "chargingLimit")) || (key0 === "customData"))){
return fail(NotifyChargingLimitRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingSchedule !== undefined){
let data0 = data.chargingSchedule;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyChargingLimitRequest,instancePath+"/chargingSchedule","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(ChargingScheduleType(data0[i0], instancePath+"/chargingSchedule/" + i0))){
vErrors = ChargingScheduleType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyChargingLimitRequest,instancePath+"/chargingSchedule","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyChargingLimitRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(NotifyChargingLimitRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingLimit !== undefined){
const _errs7 = errors;
if(!(ChargingLimitType(data.chargingLimit, instancePath+"/chargingLimit"))){
vErrors = ChargingLimitType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(NotifyChargingLimitRequest,instancePath,"type",{type: "object"});
}
}
NotifyChargingLimitRequest.errors = vErrors;
return errors === 0;
}
function NotifyChargingLimitResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyChargingLimitResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyChargingLimitResponse,instancePath,"type",{type: "object"});
}
}
NotifyChargingLimitResponse.errors = vErrors;
return errors === 0;
}
function NotifyCustomerInformationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.data === undefined) && (missing0 = "data")) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(NotifyCustomerInformationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "data") || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "generatedAt")) || (key0 === "requestId")) || (key0 === "customData"))){
return fail(NotifyCustomerInformationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(NotifyCustomerInformationRequest,instancePath+"/data","maxLength",{limit: 512});
}
}
else {
return fail(NotifyCustomerInformationRequest,instancePath+"/data","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs4 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyCustomerInformationRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data2 = data.seqNo;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyCustomerInformationRequest,instancePath+"/seqNo","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(NotifyCustomerInformationRequest,instancePath+"/seqNo","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data3 = data.generatedAt;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(NotifyCustomerInformationRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyCustomerInformationRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data4 = data.requestId;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(NotifyCustomerInformationRequest,instancePath+"/requestId","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return fail(NotifyCustomerInformationRequest,instancePath+"/requestId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyCustomerInformationRequest,instancePath,"type",{type: "object"});
}
}
NotifyCustomerInformationRequest.errors = vErrors;
return errors === 0;
}
function NotifyCustomerInformationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyCustomerInformationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyCustomerInformationResponse,instancePath,"type",{type: "object"});
}
}
NotifyCustomerInformationResponse.errors = vErrors;
return errors === 0;
}
function NotifyDERAlarmRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.controlType === undefined) && (missing0 = "controlType")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(NotifyDERAlarmRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "controlType") || (key0 === "gridEventFault")) || (key0 === "alarmEnded")) || (key0 === "timestamp")) || (key0 === "extraInfo")) || (key0 === "customData"))){
return fail(NotifyDERAlarmRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.controlType !== undefined){
const _errs2 = errors;
if(!(DERControlEnumType(data.controlType, instancePath+"/controlType"))){
vErrors = DERControlEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gridEventFault !== undefined){
const _errs3 = errors;
if(!(GridEventFaultEnumType(data.gridEventFault, instancePath+"/gridEventFault"))){
vErrors = GridEventFaultEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alarmEnded !== undefined){
const _errs4 = errors;
if(typeof data.alarmEnded !== "boolean"){
return fail(NotifyDERAlarmRequest,instancePath+"/alarmEnded","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data3 = data.timestamp;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(NotifyDERAlarmRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(NotifyDERAlarmRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraInfo !== undefined){
let data4 = data.extraInfo;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(ucs2length(data4) > 200){
return fail(NotifyDERAlarmRequest,instancePath+"/extraInfo","maxLength",{limit: 200});
}
}
else {
return fail(NotifyDERAlarmRequest,instancePath+"/extraInfo","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyDERAlarmRequest,instancePath,"type",{type: "object"});
}
}
NotifyDERAlarmRequest.errors = vErrors;
return errors === 0;
}
function NotifyDERAlarmResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyDERAlarmResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyDERAlarmResponse,instancePath,"type",{type: "object"});
}
}
NotifyDERAlarmResponse.errors = vErrors;
return errors === 0;
}
function NotifyDERStartStopRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.controlId === undefined) && (missing0 = "controlId")) || ((data.started === undefined) && (missing0 = "started"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(NotifyDERStartStopRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "controlId") || (key0 === "started")) || (key0 === "timestamp")) || (key0 === "supersededIds")) || (key0 === "customData"))){
return fail(NotifyDERStartStopRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.controlId !== undefined){
let data0 = data.controlId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(NotifyDERStartStopRequest,instancePath+"/controlId","maxLength",{limit: 36});
}
}
else {
return fail(NotifyDERStartStopRequest,instancePath+"/controlId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
const _errs4 = errors;
if(typeof data.started !== "boolean"){
return fail(NotifyDERStartStopRequest,instancePath+"/started","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(NotifyDERStartStopRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(NotifyDERStartStopRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededIds !== undefined){
let data3 = data.supersededIds;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 24){
return fail(NotifyDERStartStopRequest,instancePath+"/supersededIds","maxItems",{limit: 24});
}
else {
if(data3.length < 1){
return fail(NotifyDERStartStopRequest,instancePath+"/supersededIds","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 36){
return fail(NotifyDERStartStopRequest,instancePath+"/supersededIds/" + i0,"maxLength",{limit: 36});
}
}
else {
return fail(NotifyDERStartStopRequest,instancePath+"/supersededIds/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(NotifyDERStartStopRequest,instancePath+"/supersededIds","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(NotifyDERStartStopRequest,instancePath,"type",{type: "object"});
}
}
NotifyDERStartStopRequest.errors = vErrors;
return errors === 0;
}
function NotifyDERStartStopResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyDERStartStopResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyDERStartStopResponse,instancePath,"type",{type: "object"});
}
}
NotifyDERStartStopResponse.errors = vErrors;
return errors === 0;
}
function NotifyDisplayMessagesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(NotifyDisplayMessagesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "messageInfo") || (key0 === "requestId")) || (key0 === "tbc")) || (key0 === "customData"))){
return fail(NotifyDisplayMessagesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.messageInfo !== undefined){
let data0 = data.messageInfo;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyDisplayMessagesRequest,instancePath+"/messageInfo","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(MessageInfoType(data0[i0], instancePath+"/messageInfo/" + i0))){
vErrors = MessageInfoType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyDisplayMessagesRequest,instancePath+"/messageInfo","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyDisplayMessagesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs7 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyDisplayMessagesRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(NotifyDisplayMessagesRequest,instancePath,"type",{type: "object"});
}
}
NotifyDisplayMessagesRequest.errors = vErrors;
return errors === 0;
}
function NotifyDisplayMessagesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyDisplayMessagesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyDisplayMessagesResponse,instancePath,"type",{type: "object"});
}
}
NotifyDisplayMessagesResponse.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingNeedsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.chargingNeeds === undefined) && (missing0 = "chargingNeeds"))){
return fail(NotifyEVChargingNeedsRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "evseId") || (key0 === "maxScheduleTuples")) || (key0 === "chargingNeeds")) || (key0 === "timestamp")) || (key0 === "customData"))){
return fail(NotifyEVChargingNeedsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 1});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxScheduleTuples !== undefined){
let data1 = data.maxScheduleTuples;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/maxScheduleTuples","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/maxScheduleTuples","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingNeeds !== undefined){
const _errs6 = errors;
if(!(ChargingNeedsType(data.chargingNeeds, instancePath+"/chargingNeeds"))){
vErrors = ChargingNeedsType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data3 = data.timestamp;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(isDateTime(data3))){
return fail(NotifyEVChargingNeedsRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(NotifyEVChargingNeedsRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(NotifyEVChargingNeedsRequest,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingNeedsRequest.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingNeedsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(NotifyEVChargingNeedsResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(NotifyEVChargingNeedsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(NotifyEVChargingNeedsStatusEnumType(data.status, instancePath+"/status"))){
vErrors = NotifyEVChargingNeedsStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyEVChargingNeedsResponse,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingNeedsResponse.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingScheduleRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.timeBase === undefined) && (missing0 = "timeBase")) || ((data.chargingSchedule === undefined) && (missing0 = "chargingSchedule"))) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(NotifyEVChargingScheduleRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "timeBase") || (key0 === "chargingSchedule")) || (key0 === "evseId")) || (key0 === "selectedChargingScheduleId")) || (key0 === "powerToleranceAcceptance")) || (key0 === "customData"))){
return fail(NotifyEVChargingScheduleRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timeBase !== undefined){
let data0 = data.timeBase;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/timeBase","format",{format: "date-time"});
}
}
else {
return fail(NotifyEVChargingScheduleRequest,instancePath+"/timeBase","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedule !== undefined){
const _errs4 = errors;
if(!(ChargingScheduleType(data.chargingSchedule, instancePath+"/chargingSchedule"))){
vErrors = ChargingScheduleType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 1});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selectedChargingScheduleId !== undefined){
let data3 = data.selectedChargingScheduleId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/selectedChargingScheduleId","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/selectedChargingScheduleId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.powerToleranceAcceptance !== undefined){
const _errs9 = errors;
if(typeof data.powerToleranceAcceptance !== "boolean"){
return fail(NotifyEVChargingScheduleRequest,instancePath+"/powerToleranceAcceptance","type",{type: "boolean"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyEVChargingScheduleRequest,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingScheduleRequest.errors = vErrors;
return errors === 0;
}
function NotifyEVChargingScheduleResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(NotifyEVChargingScheduleResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(NotifyEVChargingScheduleResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyEVChargingScheduleResponse,instancePath,"type",{type: "object"});
}
}
NotifyEVChargingScheduleResponse.errors = vErrors;
return errors === 0;
}
function NotifyEventRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.generatedAt === undefined) && (missing0 = "generatedAt")) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.eventData === undefined) && (missing0 = "eventData"))){
return fail(NotifyEventRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "generatedAt") || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "eventData")) || (key0 === "customData"))){
return fail(NotifyEventRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.generatedAt !== undefined){
let data0 = data.generatedAt;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(NotifyEventRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyEventRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs4 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyEventRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data2 = data.seqNo;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyEventRequest,instancePath+"/seqNo","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(NotifyEventRequest,instancePath+"/seqNo","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventData !== undefined){
let data3 = data.eventData;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
return fail(NotifyEventRequest,instancePath+"/eventData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(EventDataType(data3[i0], instancePath+"/eventData/" + i0))){
vErrors = EventDataType.errors;
errors = 1;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyEventRequest,instancePath+"/eventData","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(NotifyEventRequest,instancePath,"type",{type: "object"});
}
}
NotifyEventRequest.errors = vErrors;
return errors === 0;
}
function NotifyEventResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyEventResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyEventResponse,instancePath,"type",{type: "object"});
}
}
NotifyEventResponse.errors = vErrors;
return errors === 0;
}
function NotifyMonitoringReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))){
return fail(NotifyMonitoringReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "monitor") || (key0 === "requestId")) || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "generatedAt")) || (key0 === "customData"))){
return fail(NotifyMonitoringReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.monitor !== undefined){
let data0 = data.monitor;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyMonitoringReportRequest,instancePath+"/monitor","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(MonitoringDataType(data0[i0], instancePath+"/monitor/" + i0))){
vErrors = MonitoringDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyMonitoringReportRequest,instancePath+"/monitor","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyMonitoringReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs7 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyMonitoringReportRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data4 = data.seqNo;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(NotifyMonitoringReportRequest,instancePath+"/seqNo","type",{type: "integer"});
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return fail(NotifyMonitoringReportRequest,instancePath+"/seqNo","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data5 = data.generatedAt;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(NotifyMonitoringReportRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyMonitoringReportRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyMonitoringReportRequest,instancePath,"type",{type: "object"});
}
}
NotifyMonitoringReportRequest.errors = vErrors;
return errors === 0;
}
function NotifyMonitoringReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyMonitoringReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyMonitoringReportResponse,instancePath,"type",{type: "object"});
}
}
NotifyMonitoringReportResponse.errors = vErrors;
return errors === 0;
}
function NotifyPeriodicEventStream(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.data === undefined) && (missing0 = "data")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.basetime === undefined) && (missing0 = "basetime"))){
return fail(NotifyPeriodicEventStream,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "data") || (key0 === "id")) || (key0 === "pending")) || (key0 === "basetime")) || (key0 === "customData"))){
return fail(NotifyPeriodicEventStream,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.data !== undefined){
let data0 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(NotifyPeriodicEventStream,instancePath+"/data","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(StreamDataElementType(data0[i0], instancePath+"/data/" + i0))){
vErrors = StreamDataElementType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyPeriodicEventStream,instancePath+"/data","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(NotifyPeriodicEventStream,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(NotifyPeriodicEventStream,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined){
let data3 = data.pending;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(NotifyPeriodicEventStream,instancePath+"/pending","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(NotifyPeriodicEventStream,instancePath+"/pending","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basetime !== undefined){
let data4 = data.basetime;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(NotifyPeriodicEventStream,instancePath+"/basetime","format",{format: "date-time"});
}
}
else {
return fail(NotifyPeriodicEventStream,instancePath+"/basetime","type",{type: "string"});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs11 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(NotifyPeriodicEventStream,instancePath,"type",{type: "object"});
}
}
NotifyPeriodicEventStream.errors = vErrors;
return errors === 0;
}
function NotifyPriorityChargingRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.transactionId === undefined) && (missing0 = "transactionId")) || ((data.activated === undefined) && (missing0 = "activated"))){
return fail(NotifyPriorityChargingRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "transactionId") || (key0 === "activated")) || (key0 === "customData"))){
return fail(NotifyPriorityChargingRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(NotifyPriorityChargingRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(NotifyPriorityChargingRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated !== undefined){
const _errs4 = errors;
if(typeof data.activated !== "boolean"){
return fail(NotifyPriorityChargingRequest,instancePath+"/activated","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyPriorityChargingRequest,instancePath,"type",{type: "object"});
}
}
NotifyPriorityChargingRequest.errors = vErrors;
return errors === 0;
}
function NotifyPriorityChargingResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyPriorityChargingResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyPriorityChargingResponse,instancePath,"type",{type: "object"});
}
}
NotifyPriorityChargingResponse.errors = vErrors;
return errors === 0;
}
function NotifyReportRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.seqNo === undefined) && (missing0 = "seqNo"))){
return fail(NotifyReportRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "requestId") || (key0 === "generatedAt")) || (key0 === "reportData")) || (key0 === "tbc")) || (key0 === "seqNo")) || (key0 === "customData"))){
return fail(NotifyReportRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(NotifyReportRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data1 = data.generatedAt;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(NotifyReportRequest,instancePath+"/generatedAt","format",{format: "date-time"});
}
}
else {
return fail(NotifyReportRequest,instancePath+"/generatedAt","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportData !== undefined){
let data2 = data.reportData;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(NotifyReportRequest,instancePath+"/reportData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(ReportDataType(data2[i0], instancePath+"/reportData/" + i0))){
vErrors = ReportDataType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(NotifyReportRequest,instancePath+"/reportData","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs9 = errors;
if(typeof data.tbc !== "boolean"){
return fail(NotifyReportRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data5 = data.seqNo;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(NotifyReportRequest,instancePath+"/seqNo","type",{type: "integer"});
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
return fail(NotifyReportRequest,instancePath+"/seqNo","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(NotifyReportRequest,instancePath,"type",{type: "object"});
}
}
NotifyReportRequest.errors = vErrors;
return errors === 0;
}
function NotifyReportResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyReportResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyReportResponse,instancePath,"type",{type: "object"});
}
}
NotifyReportResponse.errors = vErrors;
return errors === 0;
}
const NotifySettlementRequestFields = { "transactionId": 0, "pspRef": 0, "status": 0, "statusInfo": 0, "settlementAmount": 0, "settlementTime": 0, "receiptId": 0, "receiptUrl": 0, "vatCompany": 0, "vatNumber": 0, "customData": 0 };
function NotifySettlementRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.pspRef === undefined) && (missing0 = "pspRef")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.settlementAmount === undefined) && (missing0 = "settlementAmount"))) || ((data.settlementTime === undefined) && (missing0 = "settlementTime"))){
return fail(NotifySettlementRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(NotifySettlementRequestFields, key0))){
return fail(NotifySettlementRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(NotifySettlementRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspRef !== undefined){
let data1 = data.pspRef;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 255){
return fail(NotifySettlementRequest,instancePath+"/pspRef","maxLength",{limit: 255});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/pspRef","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs6 = errors;
if(!(PaymentStatusEnumType(data.status, instancePath+"/status"))){
vErrors = PaymentStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
let data3 = data.statusInfo;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 500){
return fail(NotifySettlementRequest,instancePath+"/statusInfo","maxLength",{limit: 500});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/statusInfo","type",{type: "string"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settlementAmount !== undefined){
let data4 = data.settlementAmount;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
return fail(NotifySettlementRequest,instancePath+"/settlementAmount","type",{type: "number"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settlementTime !== undefined){
let data5 = data.settlementTime;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(isDateTime(data5))){
return fail(NotifySettlementRequest,instancePath+"/settlementTime","format",{format: "date-time"});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/settlementTime","type",{type: "string"});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiptId !== undefined){
let data6 = data.receiptId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(ucs2length(data6) > 50){
return fail(NotifySettlementRequest,instancePath+"/receiptId","maxLength",{limit: 50});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/receiptId","type",{type: "string"});
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiptUrl !== undefined){
let data7 = data.receiptUrl;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(ucs2length(data7) > 2000){
return fail(NotifySettlementRequest,instancePath+"/receiptUrl","maxLength",{limit: 2000});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/receiptUrl","type",{type: "string"});
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vatCompany !== undefined){
const _errs17 = errors;
if(!(AddressType(data.vatCompany, instancePath+"/vatCompany"))){
vErrors = AddressType.errors;
errors = 1;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vatNumber !== undefined){
let data9 = data.vatNumber;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(ucs2length(data9) > 20){
return fail(NotifySettlementRequest,instancePath+"/vatNumber","maxLength",{limit: 20});
}
}
else {
return fail(NotifySettlementRequest,instancePath+"/vatNumber","type",{type: "string"});
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs20 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(NotifySettlementRequest,instancePath,"type",{type: "object"});
}
}
NotifySettlementRequest.errors = vErrors;
return errors === 0;
}
function NotifySettlementResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "receiptUrl") || (key0 === "receiptId")) || (key0 === "customData"))){
return fail(NotifySettlementResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.receiptUrl !== undefined){
let data0 = data.receiptUrl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2000){
return fail(NotifySettlementResponse,instancePath+"/receiptUrl","maxLength",{limit: 2000});
}
}
else {
return fail(NotifySettlementResponse,instancePath+"/receiptUrl","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receiptId !== undefined){
let data1 = data.receiptId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(NotifySettlementResponse,instancePath+"/receiptId","maxLength",{limit: 50});
}
}
else {
return fail(NotifySettlementResponse,instancePath+"/receiptId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(NotifySettlementResponse,instancePath,"type",{type: "object"});
}
}
NotifySettlementResponse.errors = vErrors;
return errors === 0;
}
function NotifyWebPaymentStartedRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.timeout === undefined) && (missing0 = "timeout"))){
return fail(NotifyWebPaymentStartedRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "timeout")) || (key0 === "customData"))){
return fail(NotifyWebPaymentStartedRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(NotifyWebPaymentStartedRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(NotifyWebPaymentStartedRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeout !== undefined){
let data1 = data.timeout;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(NotifyWebPaymentStartedRequest,instancePath+"/timeout","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(NotifyWebPaymentStartedRequest,instancePath,"type",{type: "object"});
}
}
NotifyWebPaymentStartedRequest.errors = vErrors;
return errors === 0;
}
function NotifyWebPaymentStartedResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(NotifyWebPaymentStartedResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(NotifyWebPaymentStartedResponse,instancePath,"type",{type: "object"});
}
}
NotifyWebPaymentStartedResponse.errors = vErrors;
return errors === 0;
}
function OpenPeriodicEventStreamRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.constantStreamData === undefined) && (missing0 = "constantStreamData")){
return fail(OpenPeriodicEventStreamRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "constantStreamData") || (key0 === "customData"))){
return fail(OpenPeriodicEventStreamRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.constantStreamData !== undefined){
const _errs2 = errors;
if(!(ConstantStreamDataType(data.constantStreamData, instancePath+"/constantStreamData"))){
vErrors = ConstantStreamDataType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(OpenPeriodicEventStreamRequest,instancePath,"type",{type: "object"});
}
}
OpenPeriodicEventStreamRequest.errors = vErrors;
return errors === 0;
}
function OpenPeriodicEventStreamResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(OpenPeriodicEventStreamResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(OpenPeriodicEventStreamResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(OpenPeriodicEventStreamResponse,instancePath,"type",{type: "object"});
}
}
OpenPeriodicEventStreamResponse.errors = vErrors;
return errors === 0;
}
function PublishFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.location === undefined) && (missing0 = "location")) || ((data.checksum === undefined) && (missing0 = "checksum"))) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(PublishFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "location") || (key0 === "retries")) || (key0 === "checksum")) || (key0 === "requestId")) || (key0 === "retryInterval")) || (key0 === "customData"))){
return fail(PublishFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 2000){
return fail(PublishFirmwareRequest,instancePath+"/location","maxLength",{limit: 2000});
}
}
else {
return fail(PublishFirmwareRequest,instancePath+"/location","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retries !== undefined){
let data1 = data.retries;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(PublishFirmwareRequest,instancePath+"/retries","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(PublishFirmwareRequest,instancePath+"/retries","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checksum !== undefined){
let data2 = data.checksum;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 32){
return fail(PublishFirmwareRequest,instancePath+"/checksum","maxLength",{limit: 32});
}
}
else {
return fail(PublishFirmwareRequest,instancePath+"/checksum","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data3 = data.requestId;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(PublishFirmwareRequest,instancePath+"/requestId","type",{type: "integer"});
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(PublishFirmwareRequest,instancePath+"/requestId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data4 = data.retryInterval;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(PublishFirmwareRequest,instancePath+"/retryInterval","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return fail(PublishFirmwareRequest,instancePath+"/retryInterval","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(PublishFirmwareRequest,instancePath,"type",{type: "object"});
}
}
PublishFirmwareRequest.errors = vErrors;
return errors === 0;
}
function PublishFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(PublishFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(PublishFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(PublishFirmwareResponse,instancePath,"type",{type: "object"});
}
}
PublishFirmwareResponse.errors = vErrors;
return errors === 0;
}
function PublishFirmwareStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(PublishFirmwareStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "location")) || (key0 === "requestId")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(PublishFirmwareStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(PublishFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = PublishFirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data1 = data.location;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 2000){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location/" + i0,"maxLength",{limit: 2000});
}
}
else {
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/location","type",{type: "array"});
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data3 = data.requestId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(PublishFirmwareStatusNotificationRequest,instancePath+"/requestId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs9 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs10 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(PublishFirmwareStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
PublishFirmwareStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function PublishFirmwareStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(PublishFirmwareStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(PublishFirmwareStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
PublishFirmwareStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function PullDynamicScheduleUpdateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.chargingProfileId === undefined) && (missing0 = "chargingProfileId")){
return fail(PullDynamicScheduleUpdateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "chargingProfileId") || (key0 === "customData"))){
return fail(PullDynamicScheduleUpdateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfileId !== undefined){
let data0 = data.chargingProfileId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(PullDynamicScheduleUpdateRequest,instancePath+"/chargingProfileId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(PullDynamicScheduleUpdateRequest,instancePath,"type",{type: "object"});
}
}
PullDynamicScheduleUpdateRequest.errors = vErrors;
return errors === 0;
}
function PullDynamicScheduleUpdateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(PullDynamicScheduleUpdateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "scheduleUpdate") || (key0 === "status")) || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(PullDynamicScheduleUpdateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.scheduleUpdate !== undefined){
const _errs2 = errors;
if(!(ChargingScheduleUpdateType(data.scheduleUpdate, instancePath+"/scheduleUpdate"))){
vErrors = ChargingScheduleUpdateType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(!(ChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs4 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(PullDynamicScheduleUpdateResponse,instancePath,"type",{type: "object"});
}
}
PullDynamicScheduleUpdateResponse.errors = vErrors;
return errors === 0;
}
function ReportChargingProfilesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.requestId === undefined) && (missing0 = "requestId")) || ((data.chargingLimitSource === undefined) && (missing0 = "chargingLimitSource"))) || ((data.chargingProfile === undefined) && (missing0 = "chargingProfile"))) || ((data.evseId === undefined) && (missing0 = "evseId"))){
return fail(ReportChargingProfilesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "requestId") || (key0 === "chargingLimitSource")) || (key0 === "chargingProfile")) || (key0 === "tbc")) || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ReportChargingProfilesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestId !== undefined){
let data0 = data.requestId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReportChargingProfilesRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingLimitSource !== undefined){
let data1 = data.chargingLimitSource;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(ReportChargingProfilesRequest,instancePath+"/chargingLimitSource","maxLength",{limit: 20});
}
}
else {
return fail(ReportChargingProfilesRequest,instancePath+"/chargingLimitSource","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
let data2 = data.chargingProfile;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(ReportChargingProfilesRequest,instancePath+"/chargingProfile","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(ChargingProfileType(data2[i0], instancePath+"/chargingProfile/" + i0))){
vErrors = ChargingProfileType.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(ReportChargingProfilesRequest,instancePath+"/chargingProfile","type",{type: "array"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs9 = errors;
if(typeof data.tbc !== "boolean"){
return fail(ReportChargingProfilesRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data5 = data.evseId;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
return fail(ReportChargingProfilesRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
return fail(ReportChargingProfilesRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs13 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(ReportChargingProfilesRequest,instancePath,"type",{type: "object"});
}
}
ReportChargingProfilesRequest.errors = vErrors;
return errors === 0;
}
function ReportChargingProfilesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ReportChargingProfilesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ReportChargingProfilesResponse,instancePath,"type",{type: "object"});
}
}
ReportChargingProfilesResponse.errors = vErrors;
return errors === 0;
}
const ReportDERControlRequestFields = { "curve": 0, "enterService": 0, "fixedPFAbsorb": 0, "fixedPFInject": 0, "fixedVar": 0, "freqDroop": 0, "gradient": 0, "limitMaxDischarge": 0, "requestId": 0, "tbc": 0, "customData": 0 };
function ReportDERControlRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestId === undefined) && (missing0 = "requestId")){
return fail(ReportDERControlRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ReportDERControlRequestFields, key0))){
return fail(ReportDERControlRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.curve !== undefined){
let data0 = data.curve;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 24){
return fail(ReportDERControlRequest,instancePath+"/curve","maxItems",{limit: 24});
}
else {
if(data0.length < 1){
return fail(ReportDERControlRequest,instancePath+"/curve","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(DERCurveGetType(data0[i0], instancePath+"/curve/" + i0))){
vErrors = DERCurveGetType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/curve","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enterService !== undefined){
let data2 = data.enterService;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 24){
return fail(ReportDERControlRequest,instancePath+"/enterService","maxItems",{limit: 24});
}
else {
if(data2.length < 1){
return fail(ReportDERControlRequest,instancePath+"/enterService","minItems",{limit: 1});
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(EnterServiceGetType(data2[i1], instancePath+"/enterService/" + i1))){
vErrors = EnterServiceGetType.errors;
errors = 1;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/enterService","type",{type: "array"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedPFAbsorb !== undefined){
let data4 = data.fixedPFAbsorb;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length > 24){
return fail(ReportDERControlRequest,instancePath+"/fixedPFAbsorb","maxItems",{limit: 24});
}
else {
if(data4.length < 1){
return fail(ReportDERControlRequest,instancePath+"/fixedPFAbsorb","minItems",{limit: 1});
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(FixedPFGetType(data4[i2], instancePath+"/fixedPFAbsorb/" + i2))){
vErrors = FixedPFGetType.errors;
errors = 1;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/fixedPFAbsorb","type",{type: "array"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedPFInject !== undefined){
let data6 = data.fixedPFInject;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
if(data6.length > 24){
return fail(ReportDERControlRequest,instancePath+"/fixedPFInject","maxItems",{limit: 24});
}
else {
if(data6.length < 1){
return fail(ReportDERControlRequest,instancePath+"/fixedPFInject","minItems",{limit: 1});
}
else {
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(FixedPFGetType(data6[i3], instancePath+"/fixedPFInject/" + i3))){
vErrors = FixedPFGetType.errors;
errors = 1;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/fixedPFInject","type",{type: "array"});
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedVar !== undefined){
let data8 = data.fixedVar;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
if(data8.length > 24){
return fail(ReportDERControlRequest,instancePath+"/fixedVar","maxItems",{limit: 24});
}
else {
if(data8.length < 1){
return fail(ReportDERControlRequest,instancePath+"/fixedVar","minItems",{limit: 1});
}
else {
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs16 = errors;
if(!(FixedVarGetType(data8[i4], instancePath+"/fixedVar/" + i4))){
vErrors = FixedVarGetType.errors;
errors = 1;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/fixedVar","type",{type: "array"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.freqDroop !== undefined){
let data10 = data.freqDroop;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data10)){
if(data10.length > 24){
return fail(ReportDERControlRequest,instancePath+"/freqDroop","maxItems",{limit: 24});
}
else {
if(data10.length < 1){
return fail(ReportDERControlRequest,instancePath+"/freqDroop","minItems",{limit: 1});
}
else {
var valid6 = true;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs19 = errors;
if(!(FreqDroopGetType(data10[i5], instancePath+"/freqDroop/" + i5))){
vErrors = FreqDroopGetType.errors;
errors = 1;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/freqDroop","type",{type: "array"});
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gradient !== undefined){
let data12 = data.gradient;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data12)){
if(data12.length > 24){
return fail(ReportDERControlRequest,instancePath+"/gradient","maxItems",{limit: 24});
}
else {
if(data12.length < 1){
return fail(ReportDERControlRequest,instancePath+"/gradient","minItems",{limit: 1});
}
else {
var valid7 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs22 = errors;
if(!(GradientGetType(data12[i6], instancePath+"/gradient/" + i6))){
vErrors = GradientGetType.errors;
errors = 1;
}
var valid7 = _errs22 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/gradient","type",{type: "array"});
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limitMaxDischarge !== undefined){
let data14 = data.limitMaxDischarge;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
if(data14.length > 24){
return fail(ReportDERControlRequest,instancePath+"/limitMaxDischarge","maxItems",{limit: 24});
}
else {
if(data14.length < 1){
return fail(ReportDERControlRequest,instancePath+"/limitMaxDischarge","minItems",{limit: 1});
}
else {
var valid8 = true;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
const _errs25 = errors;
if(!(LimitMaxDischargeGetType(data14[i7], instancePath+"/limitMaxDischarge/" + i7))){
vErrors = LimitMaxDischargeGetType.errors;
errors = 1;
}
var valid8 = _errs25 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath+"/limitMaxDischarge","type",{type: "array"});
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data16 = data.requestId;
const _errs26 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
return fail(ReportDERControlRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbc !== undefined){
const _errs28 = errors;
if(typeof data.tbc !== "boolean"){
return fail(ReportDERControlRequest,instancePath+"/tbc","type",{type: "boolean"});
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs30 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(ReportDERControlRequest,instancePath,"type",{type: "object"});
}
}
ReportDERControlRequest.errors = vErrors;
return errors === 0;
}
function ReportDERControlResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ReportDERControlResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ReportDERControlResponse,instancePath,"type",{type: "object"});
}
}
ReportDERControlResponse.errors = vErrors;
return errors === 0;
}
function RequestBatterySwapRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idToken === undefined) && (missing0 = "idToken")) || ((data.requestId === undefined) && (missing0 = "requestId"))){
return fail(RequestBatterySwapRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "idToken") || (key0 === "requestId")) || (key0 === "customData"))){
return fail(RequestBatterySwapRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idToken !== undefined){
const _errs2 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data1 = data.requestId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(RequestBatterySwapRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RequestBatterySwapRequest,instancePath,"type",{type: "object"});
}
}
RequestBatterySwapRequest.errors = vErrors;
return errors === 0;
}
function RequestBatterySwapResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RequestBatterySwapResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(RequestBatterySwapResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RequestBatterySwapResponse,instancePath,"type",{type: "object"});
}
}
RequestBatterySwapResponse.errors = vErrors;
return errors === 0;
}
function RequestStartTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idToken === undefined) && (missing0 = "idToken")) || ((data.remoteStartId === undefined) && (missing0 = "remoteStartId"))){
return fail(RequestStartTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "evseId") || (key0 === "groupIdToken")) || (key0 === "idToken")) || (key0 === "remoteStartId")) || (key0 === "chargingProfile")) || (key0 === "customData"))){
return fail(RequestStartTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RequestStartTransactionRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
return fail(RequestStartTransactionRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 1});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupIdToken !== undefined){
const _errs4 = errors;
if(!(IdTokenType(data.groupIdToken, instancePath+"/groupIdToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs5 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteStartId !== undefined){
let data3 = data.remoteStartId;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(RequestStartTransactionRequest,instancePath+"/remoteStartId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
const _errs8 = errors;
if(!(ChargingProfileType(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfileType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(RequestStartTransactionRequest,instancePath,"type",{type: "object"});
}
}
RequestStartTransactionRequest.errors = vErrors;
return errors === 0;
}
function RequestStartTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RequestStartTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "transactionId")) || (key0 === "customData"))){
return fail(RequestStartTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(RequestStartStopStatusEnumType(data.status, instancePath+"/status"))){
vErrors = RequestStartStopStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data2 = data.transactionId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 36){
return fail(RequestStartTransactionResponse,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(RequestStartTransactionResponse,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(RequestStartTransactionResponse,instancePath,"type",{type: "object"});
}
}
RequestStartTransactionResponse.errors = vErrors;
return errors === 0;
}
function RequestStopTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transactionId === undefined) && (missing0 = "transactionId")){
return fail(RequestStopTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "transactionId") || (key0 === "customData"))){
return fail(RequestStopTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(RequestStopTransactionRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(RequestStopTransactionRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(RequestStopTransactionRequest,instancePath,"type",{type: "object"});
}
}
RequestStopTransactionRequest.errors = vErrors;
return errors === 0;
}
function RequestStopTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RequestStopTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(RequestStopTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(RequestStartStopStatusEnumType(data.status, instancePath+"/status"))){
vErrors = RequestStartStopStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(RequestStopTransactionResponse,instancePath,"type",{type: "object"});
}
}
RequestStopTransactionResponse.errors = vErrors;
return errors === 0;
}
function ReservationStatusUpdateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.reservationId === undefined) && (missing0 = "reservationId")) || ((data.reservationUpdateStatus === undefined) && (missing0 = "reservationUpdateStatus"))){
return fail(ReservationStatusUpdateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "reservationId") || (key0 === "reservationUpdateStatus")) || (key0 === "customData"))){
return fail(ReservationStatusUpdateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reservationId !== undefined){
let data0 = data.reservationId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReservationStatusUpdateRequest,instancePath+"/reservationId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(ReservationStatusUpdateRequest,instancePath+"/reservationId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationUpdateStatus !== undefined){
const _errs4 = errors;
if(!(ReservationUpdateStatusEnumType(data.reservationUpdateStatus, instancePath+"/reservationUpdateStatus"))){
vErrors = ReservationUpdateStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ReservationStatusUpdateRequest,instancePath,"type",{type: "object"});
}
}
ReservationStatusUpdateRequest.errors = vErrors;
return errors === 0;
}
function ReservationStatusUpdateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(ReservationStatusUpdateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(ReservationStatusUpdateResponse,instancePath,"type",{type: "object"});
}
}
ReservationStatusUpdateResponse.errors = vErrors;
return errors === 0;
}
function ReserveNowRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.expiryDateTime === undefined) && (missing0 = "expiryDateTime"))) || ((data.idToken === undefined) && (missing0 = "idToken"))){
return fail(ReserveNowRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "expiryDateTime")) || (key0 === "connectorType")) || (key0 === "idToken")) || (key0 === "evseId")) || (key0 === "groupIdToken")) || (key0 === "customData"))){
return fail(ReserveNowRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReserveNowRequest,instancePath+"/id","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(ReserveNowRequest,instancePath+"/id","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiryDateTime !== undefined){
let data1 = data.expiryDateTime;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(ReserveNowRequest,instancePath+"/expiryDateTime","format",{format: "date-time"});
}
}
else {
return fail(ReserveNowRequest,instancePath+"/expiryDateTime","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorType !== undefined){
let data2 = data.connectorType;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 20){
return fail(ReserveNowRequest,instancePath+"/connectorType","maxLength",{limit: 20});
}
}
else {
return fail(ReserveNowRequest,instancePath+"/connectorType","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs8 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data4 = data.evseId;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(ReserveNowRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
return fail(ReserveNowRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupIdToken !== undefined){
const _errs11 = errors;
if(!(IdTokenType(data.groupIdToken, instancePath+"/groupIdToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return fail(ReserveNowRequest,instancePath,"type",{type: "object"});
}
}
ReserveNowRequest.errors = vErrors;
return errors === 0;
}
function ReserveNowResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ReserveNowResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ReserveNowResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ReserveNowStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ReserveNowStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ReserveNowResponse,instancePath,"type",{type: "object"});
}
}
ReserveNowResponse.errors = vErrors;
return errors === 0;
}
function ResetRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
return fail(ResetRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "evseId")) || (key0 === "customData"))){
return fail(ResetRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(!(ResetEnumType(data.type, instancePath+"/type"))){
vErrors = ResetEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ResetRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(ResetRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ResetRequest,instancePath,"type",{type: "object"});
}
}
ResetRequest.errors = vErrors;
return errors === 0;
}
function ResetResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ResetResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(ResetResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ResetStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ResetStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(ResetResponse,instancePath,"type",{type: "object"});
}
}
ResetResponse.errors = vErrors;
return errors === 0;
}
function SecurityEventNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(SecurityEventNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "timestamp")) || (key0 === "techInfo")) || (key0 === "customData"))){
return fail(SecurityEventNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(SecurityEventNotificationRequest,instancePath+"/type","maxLength",{limit: 50});
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath+"/type","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(SecurityEventNotificationRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techInfo !== undefined){
let data2 = data.techInfo;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 255){
return fail(SecurityEventNotificationRequest,instancePath+"/techInfo","maxLength",{limit: 255});
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath+"/techInfo","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SecurityEventNotificationRequest,instancePath,"type",{type: "object"});
}
}
SecurityEventNotificationRequest.errors = vErrors;
return errors === 0;
}
function SecurityEventNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(SecurityEventNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(SecurityEventNotificationResponse,instancePath,"type",{type: "object"});
}
}
SecurityEventNotificationResponse.errors = vErrors;
return errors === 0;
}
function SendLocalListRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.versionNumber === undefined) && (missing0 = "versionNumber")) || ((data.updateType === undefined) && (missing0 = "updateType"))){
return fail(SendLocalListRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "localAuthorizationList") || (key0 === "versionNumber")) || (key0 === "updateType")) || (key0 === "customData"))){
return fail(SendLocalListRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.localAuthorizationList !== undefined){
let data0 = data.localAuthorizationList;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SendLocalListRequest,instancePath+"/localAuthorizationList","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(AuthorizationData(data0[i0], instancePath+"/localAuthorizationList/" + i0))){
vErrors = AuthorizationData.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SendLocalListRequest,instancePath+"/localAuthorizationList","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versionNumber !== undefined){
let data2 = data.versionNumber;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(SendLocalListRequest,instancePath+"/versionNumber","type",{type: "integer"});
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updateType !== undefined){
const _errs7 = errors;
if(!(UpdateEnumType(data.updateType, instancePath+"/updateType"))){
vErrors = UpdateEnumType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SendLocalListRequest,instancePath,"type",{type: "object"});
}
}
SendLocalListRequest.errors = vErrors;
return errors === 0;
}
function SendLocalListResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SendLocalListResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SendLocalListResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(SendLocalListStatusEnumType(data.status, instancePath+"/status"))){
vErrors = SendLocalListStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SendLocalListResponse,instancePath,"type",{type: "object"});
}
}
SendLocalListResponse.errors = vErrors;
return errors === 0;
}
function SetChargingProfileRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.chargingProfile === undefined) && (missing0 = "chargingProfile"))){
return fail(SetChargingProfileRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "chargingProfile")) || (key0 === "customData"))){
return fail(SetChargingProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetChargingProfileRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(SetChargingProfileRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfile !== undefined){
const _errs4 = errors;
if(!(ChargingProfileType(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfileType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetChargingProfileRequest,instancePath,"type",{type: "object"});
}
}
SetChargingProfileRequest.errors = vErrors;
return errors === 0;
}
function SetChargingProfileResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetChargingProfileResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetChargingProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetChargingProfileResponse,instancePath,"type",{type: "object"});
}
}
SetChargingProfileResponse.errors = vErrors;
return errors === 0;
}
const SetDERControlRequestFields = { "isDefault": 0, "controlId": 0, "controlType": 0, "curve": 0, "enterService": 0, "fixedPFAbsorb": 0, "fixedPFInject": 0, "fixedVar": 0, "freqDroop": 0, "gradient": 0, "limitMaxDischarge": 0, "customData": 0 };
function SetDERControlRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.isDefault === undefined) && (missing0 = "isDefault")) || ((data.controlId === undefined) && (missing0 = "controlId"))) || ((data.controlType === undefined) && (missing0 = "controlType"))){
return fail(SetDERControlRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(SetDERControlRequestFields, key0))){
return fail(SetDERControlRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.isDefault !== undefined){
const _errs2 = errors;
if(typeof data.isDefault !== "boolean"){
return fail(SetDERControlRequest,instancePath+"/isDefault","type",{type: "boolean"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlId !== undefined){
let data1 = data.controlId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 36){
return fail(SetDERControlRequest,instancePath+"/controlId","maxLength",{limit: 36});
}
}
else {
return fail(SetDERControlRequest,instancePath+"/controlId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controlType !== undefined){
const _errs6 = errors;
if(!(DERControlEnumType(data.controlType, instancePath+"/controlType"))){
vErrors = DERControlEnumType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.curve !== undefined){
const _errs7 = errors;
if(!(DERCurveType(data.curve, instancePath+"/curve"))){
vErrors = DERCurveType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enterService !== undefined){
const _errs8 = errors;
if(!(EnterServiceType(data.enterService, instancePath+"/enterService"))){
vErrors = EnterServiceType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedPFAbsorb !== undefined){
const _errs9 = errors;
if(!(FixedPFType(data.fixedPFAbsorb, instancePath+"/fixedPFAbsorb"))){
vErrors = FixedPFType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedPFInject !== undefined){
const _errs10 = errors;
if(!(FixedPFType(data.fixedPFInject, instancePath+"/fixedPFInject"))){
vErrors = FixedPFType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixedVar !== undefined){
const _errs11 = errors;
if(!(FixedVarType(data.fixedVar, instancePath+"/fixedVar"))){
vErrors = FixedVarType.errors;
errors = 1;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.freqDroop !== undefined){
const _errs12 = errors;
if(!(FreqDroopType(data.freqDroop, instancePath+"/freqDroop"))){
vErrors = FreqDroopType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gradient !== undefined){
const _errs13 = errors;
if(!(GradientType(data.gradient, instancePath+"/gradient"))){
vErrors = GradientType.errors;
errors = 1;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limitMaxDischarge !== undefined){
const _errs14 = errors;
if(!(LimitMaxDischargeType(data.limitMaxDischarge, instancePath+"/limitMaxDischarge"))){
vErrors = LimitMaxDischargeType.errors;
errors = 1;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs15 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(SetDERControlRequest,instancePath,"type",{type: "object"});
}
}
SetDERControlRequest.errors = vErrors;
return errors === 0;
}
function SetDERControlResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetDERControlResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "statusInfo")) || (key0 === "supersededIds")) || (key0 === "customData"))){
return fail(SetDERControlResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DERControlStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DERControlStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersededIds !== undefined){
let data2 = data.supersededIds;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 24){
return fail(SetDERControlResponse,instancePath+"/supersededIds","maxItems",{limit: 24});
}
else {
if(data2.length < 1){
return fail(SetDERControlResponse,instancePath+"/supersededIds","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(ucs2length(data3) > 36){
return fail(SetDERControlResponse,instancePath+"/supersededIds/" + i0,"maxLength",{limit: 36});
}
}
else {
return fail(SetDERControlResponse,instancePath+"/supersededIds/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(SetDERControlResponse,instancePath+"/supersededIds","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(SetDERControlResponse,instancePath,"type",{type: "object"});
}
}
SetDERControlResponse.errors = vErrors;
return errors === 0;
}
function SetDefaultTariffRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.tariff === undefined) && (missing0 = "tariff"))){
return fail(SetDefaultTariffRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "tariff")) || (key0 === "customData"))){
return fail(SetDefaultTariffRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetDefaultTariffRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(SetDefaultTariffRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tariff !== undefined){
const _errs4 = errors;
if(!(TariffType(data.tariff, instancePath+"/tariff"))){
vErrors = TariffType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetDefaultTariffRequest,instancePath,"type",{type: "object"});
}
}
SetDefaultTariffRequest.errors = vErrors;
return errors === 0;
}
function SetDefaultTariffResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetDefaultTariffResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetDefaultTariffResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(TariffSetStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TariffSetStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetDefaultTariffResponse,instancePath,"type",{type: "object"});
}
}
SetDefaultTariffResponse.errors = vErrors;
return errors === 0;
}
function SetDisplayMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
return fail(SetDisplayMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "message") || (key0 === "customData"))){
return fail(SetDisplayMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.message !== undefined){
const _errs2 = errors;
if(!(MessageInfoType(data.message, instancePath+"/message"))){
vErrors = MessageInfoType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetDisplayMessageRequest,instancePath,"type",{type: "object"});
}
}
SetDisplayMessageRequest.errors = vErrors;
return errors === 0;
}
function SetDisplayMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetDisplayMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetDisplayMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DisplayMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DisplayMessageStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetDisplayMessageResponse,instancePath,"type",{type: "object"});
}
}
SetDisplayMessageResponse.errors = vErrors;
return errors === 0;
}
function SetMonitoringBaseRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.monitoringBase === undefined) && (missing0 = "monitoringBase")){
return fail(SetMonitoringBaseRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "monitoringBase") || (key0 === "customData"))){
return fail(SetMonitoringBaseRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.monitoringBase !== undefined){
const _errs2 = errors;
if(!(MonitoringBaseEnumType(data.monitoringBase, instancePath+"/monitoringBase"))){
vErrors = MonitoringBaseEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetMonitoringBaseRequest,instancePath,"type",{type: "object"});
}
}
SetMonitoringBaseRequest.errors = vErrors;
return errors === 0;
}
function SetMonitoringBaseResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetMonitoringBaseResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetMonitoringBaseResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericDeviceModelStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericDeviceModelStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetMonitoringBaseResponse,instancePath,"type",{type: "object"});
}
}
SetMonitoringBaseResponse.errors = vErrors;
return errors === 0;
}
function SetMonitoringLevelRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.severity === undefined) && (missing0 = "severity")){
return fail(SetMonitoringLevelRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "customData"))){
return fail(SetMonitoringLevelRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetMonitoringLevelRequest,instancePath+"/severity","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(SetMonitoringLevelRequest,instancePath+"/severity","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetMonitoringLevelRequest,instancePath,"type",{type: "object"});
}
}
SetMonitoringLevelRequest.errors = vErrors;
return errors === 0;
}
function SetMonitoringLevelResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetMonitoringLevelResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetMonitoringLevelResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetMonitoringLevelResponse,instancePath,"type",{type: "object"});
}
}
SetMonitoringLevelResponse.errors = vErrors;
return errors === 0;
}
function SetNetworkProfileRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.configurationSlot === undefined) && (missing0 = "configurationSlot")) || ((data.connectionData === undefined) && (missing0 = "connectionData"))){
return fail(SetNetworkProfileRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "configurationSlot") || (key0 === "connectionData")) || (key0 === "customData"))){
return fail(SetNetworkProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.configurationSlot !== undefined){
let data0 = data.configurationSlot;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetNetworkProfileRequest,instancePath+"/configurationSlot","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectionData !== undefined){
const _errs4 = errors;
if(!(NetworkConnectionProfileType(data.connectionData, instancePath+"/connectionData"))){
vErrors = NetworkConnectionProfileType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetNetworkProfileRequest,instancePath,"type",{type: "object"});
}
}
SetNetworkProfileRequest.errors = vErrors;
return errors === 0;
}
function SetNetworkProfileResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SetNetworkProfileResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SetNetworkProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(SetNetworkProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = SetNetworkProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SetNetworkProfileResponse,instancePath,"type",{type: "object"});
}
}
SetNetworkProfileResponse.errors = vErrors;
return errors === 0;
}
function SetVariableMonitoringRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setMonitoringData === undefined) && (missing0 = "setMonitoringData")){
return fail(SetVariableMonitoringRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setMonitoringData") || (key0 === "customData"))){
return fail(SetVariableMonitoringRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setMonitoringData !== undefined){
let data0 = data.setMonitoringData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariableMonitoringRequest,instancePath+"/setMonitoringData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetMonitoringDataType(data0[i0], instancePath+"/setMonitoringData/" + i0))){
vErrors = SetMonitoringDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariableMonitoringRequest,instancePath+"/setMonitoringData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariableMonitoringRequest,instancePath,"type",{type: "object"});
}
}
SetVariableMonitoringRequest.errors = vErrors;
return errors === 0;
}
function SetVariableMonitoringResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setMonitoringResult === undefined) && (missing0 = "setMonitoringResult")){
return fail(SetVariableMonitoringResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setMonitoringResult") || (key0 === "customData"))){
return fail(SetVariableMonitoringResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setMonitoringResult !== undefined){
let data0 = data.setMonitoringResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariableMonitoringResponse,instancePath+"/setMonitoringResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetMonitoringResultType(data0[i0], instancePath+"/setMonitoringResult/" + i0))){
vErrors = SetMonitoringResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariableMonitoringResponse,instancePath+"/setMonitoringResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariableMonitoringResponse,instancePath,"type",{type: "object"});
}
}
SetVariableMonitoringResponse.errors = vErrors;
return errors === 0;
}
function SetVariablesRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setVariableData === undefined) && (missing0 = "setVariableData")){
return fail(SetVariablesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setVariableData") || (key0 === "customData"))){
return fail(SetVariablesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setVariableData !== undefined){
let data0 = data.setVariableData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariablesRequest,instancePath+"/setVariableData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetVariableDataType(data0[i0], instancePath+"/setVariableData/" + i0))){
vErrors = SetVariableDataType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariablesRequest,instancePath+"/setVariableData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariablesRequest,instancePath,"type",{type: "object"});
}
}
SetVariablesRequest.errors = vErrors;
return errors === 0;
}
function SetVariablesResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.setVariableResult === undefined) && (missing0 = "setVariableResult")){
return fail(SetVariablesResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "setVariableResult") || (key0 === "customData"))){
return fail(SetVariablesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.setVariableResult !== undefined){
let data0 = data.setVariableResult;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(SetVariablesResponse,instancePath+"/setVariableResult","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(SetVariableResultType(data0[i0], instancePath+"/setVariableResult/" + i0))){
vErrors = SetVariableResultType.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(SetVariablesResponse,instancePath+"/setVariableResult","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(SetVariablesResponse,instancePath,"type",{type: "object"});
}
}
SetVariablesResponse.errors = vErrors;
return errors === 0;
}
function SignCertificateRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.csr === undefined) && (missing0 = "csr")){
return fail(SignCertificateRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "csr") || (key0 === "certificateType")) || (key0 === "hashRootCertificate")) || (key0 === "requestId")) || (key0 === "customData"))){
return fail(SignCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.csr !== undefined){
let data0 = data.csr;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 5500){
return fail(SignCertificateRequest,instancePath+"/csr","maxLength",{limit: 5500});
}
}
else {
return fail(SignCertificateRequest,instancePath+"/csr","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificateType !== undefined){
const _errs4 = errors;
if(!(CertificateSigningUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = CertificateSigningUseEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hashRootCertificate !== undefined){
const _errs5 = errors;
if(!(CertificateHashDataType(data.hashRootCertificate, instancePath+"/hashRootCertificate"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data3 = data.requestId;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(SignCertificateRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs8 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(SignCertificateRequest,instancePath,"type",{type: "object"});
}
}
SignCertificateRequest.errors = vErrors;
return errors === 0;
}
function SignCertificateResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SignCertificateResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(SignCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(SignCertificateResponse,instancePath,"type",{type: "object"});
}
}
SignCertificateResponse.errors = vErrors;
return errors === 0;
}
function StatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.timestamp === undefined) && (missing0 = "timestamp")) || ((data.connectorStatus === undefined) && (missing0 = "connectorStatus"))) || ((data.evseId === undefined) && (missing0 = "evseId"))) || ((data.connectorId === undefined) && (missing0 = "connectorId"))){
return fail(StatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "timestamp") || (key0 === "connectorStatus")) || (key0 === "evseId")) || (key0 === "connectorId")) || (key0 === "customData"))){
return fail(StatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.timestamp !== undefined){
let data0 = data.timestamp;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(StatusNotificationRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(StatusNotificationRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorStatus !== undefined){
const _errs4 = errors;
if(!(ConnectorStatusEnumType(data.connectorStatus, instancePath+"/connectorStatus"))){
vErrors = ConnectorStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data2 = data.evseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(StatusNotificationRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
return fail(StatusNotificationRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data3 = data.connectorId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(StatusNotificationRequest,instancePath+"/connectorId","type",{type: "integer"});
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(StatusNotificationRequest,instancePath+"/connectorId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(StatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
StatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function StatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customData")){
return fail(StatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.customData !== undefined){
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
}
}
}
else {
return fail(StatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
StatusNotificationResponse.errors = vErrors;
return errors === 0;
}
const TransactionEventRequestFields = { "costDetails": 0, "eventType": 0, "meterValue": 0, "timestamp": 0, "triggerReason": 0, "seqNo": 0, "offline": 0, "numberOfPhasesUsed": 0, "cableMaxCurrent": 0, "reservationId": 0, "preconditioningStatus": 0, "evseSleep": 0, "transactionInfo": 0, "evse": 0, "idToken": 0, "customData": 0 };
function TransactionEventRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.eventType === undefined) && (missing0 = "eventType")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.triggerReason === undefined) && (missing0 = "triggerReason"))) || ((data.seqNo === undefined) && (missing0 = "seqNo"))) || ((data.transactionInfo === undefined) && (missing0 = "transactionInfo"))){
return fail(TransactionEventRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(TransactionEventRequestFields, key0))){
return fail(TransactionEventRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.costDetails !== undefined){
const _errs2 = errors;
if(!(CostDetailsType(data.costDetails, instancePath+"/costDetails"))){
vErrors = CostDetailsType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
const _errs3 = errors;
if(!(TransactionEventEnumType(data.eventType, instancePath+"/eventType"))){
vErrors = TransactionEventEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterValue !== undefined){
let data2 = data.meterValue;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
return fail(TransactionEventRequest,instancePath+"/meterValue","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(MeterValueType(data2[i0], instancePath+"/meterValue/" + i0))){
vErrors = MeterValueType.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
return fail(TransactionEventRequest,instancePath+"/meterValue","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data4 = data.timestamp;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(TransactionEventRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(TransactionEventRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triggerReason !== undefined){
const _errs9 = errors;
if(!(TriggerReasonEnumType(data.triggerReason, instancePath+"/triggerReason"))){
vErrors = TriggerReasonEnumType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seqNo !== undefined){
let data6 = data.seqNo;
const _errs10 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
return fail(TransactionEventRequest,instancePath+"/seqNo","type",{type: "integer"});
}
if(errors === _errs10){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
return fail(TransactionEventRequest,instancePath+"/seqNo","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline !== undefined){
const _errs12 = errors;
if(typeof data.offline !== "boolean"){
return fail(TransactionEventRequest,instancePath+"/offline","type",{type: "boolean"});
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberOfPhasesUsed !== undefined){
let data8 = data.numberOfPhasesUsed;
const _errs14 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
return fail(TransactionEventRequest,instancePath+"/numberOfPhasesUsed","type",{type: "integer"});
}
if(errors === _errs14){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3 || isNaN(data8)){
return fail(TransactionEventRequest,instancePath+"/numberOfPhasesUsed","maximum",{comparison: "<=", limit: 3});
}
else {
if(data8 < 0 || isNaN(data8)){
return fail(TransactionEventRequest,instancePath+"/numberOfPhasesUsed","minimum",{comparison: ">=", limit: 0});
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cableMaxCurrent !== undefined){
let data9 = data.cableMaxCurrent;
const _errs16 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
return fail(TransactionEventRequest,instancePath+"/cableMaxCurrent","type",{type: "integer"});
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationId !== undefined){
let data10 = data.reservationId;
const _errs18 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
return fail(TransactionEventRequest,instancePath+"/reservationId","type",{type: "integer"});
}
if(errors === _errs18){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
return fail(TransactionEventRequest,instancePath+"/reservationId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preconditioningStatus !== undefined){
const _errs20 = errors;
if(!(PreconditioningStatusEnumType(data.preconditioningStatus, instancePath+"/preconditioningStatus"))){
vErrors = PreconditioningStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseSleep !== undefined){
const _errs21 = errors;
if(typeof data.evseSleep !== "boolean"){
return fail(TransactionEventRequest,instancePath+"/evseSleep","type",{type: "boolean"});
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionInfo !== undefined){
const _errs23 = errors;
if(!(TransactionType(data.transactionInfo, instancePath+"/transactionInfo"))){
vErrors = TransactionType.errors;
errors = 1;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evse !== undefined){
const _errs24 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idToken !== undefined){
const _errs25 = errors;
if(!(IdTokenType(data.idToken, instancePath+"/idToken"))){
vErrors = IdTokenType.errors;
errors = 1;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs26 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return fail(TransactionEventRequest,instancePath,"type",{type: "object"});
}
}
TransactionEventRequest.errors = vErrors;
return errors === 0;
}
function TransactionEventResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "totalCost") || (key0 === "chargingPriority")) || (key0 === "idTokenInfo")) || (key0 === "transactionLimit")) || (key0 === "updatedPersonalMessage")) || (key0 === "updatedPersonalMessageExtra")) || (key0 === "customData"))){
return fail(TransactionEventResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.totalCost !== undefined){
let data0 = data.totalCost;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
return fail(TransactionEventResponse,instancePath+"/totalCost","type",{type: "number"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingPriority !== undefined){
let data1 = data.chargingPriority;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(TransactionEventResponse,instancePath+"/chargingPriority","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTokenInfo !== undefined){
const _errs6 = errors;
if(!(IdTokenInfoType(data.idTokenInfo, instancePath+"/idTokenInfo"))){
vErrors = IdTokenInfoType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionLimit !== undefined){
const _errs7 = errors;
if(!(TransactionLimitType(data.transactionLimit, instancePath+"/transactionLimit"))){
vErrors = TransactionLimitType.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedPersonalMessage !== undefined){
const _errs8 = errors;
if(!(MessageContentType(data.updatedPersonalMessage, instancePath+"/updatedPersonalMessage"))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedPersonalMessageExtra !== undefined){
let data5 = data.updatedPersonalMessageExtra;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
if(data5.length > 4){
return fail(TransactionEventResponse,instancePath+"/updatedPersonalMessageExtra","maxItems",{limit: 4});
}
else {
if(data5.length < 1){
return fail(TransactionEventResponse,instancePath+"/updatedPersonalMessageExtra","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(MessageContentType(data5[i0], instancePath+"/updatedPersonalMessageExtra/" + i0))){
vErrors = MessageContentType.errors;
errors = 1;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
return fail(TransactionEventResponse,instancePath+"/updatedPersonalMessageExtra","type",{type: "array"});
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs12 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(TransactionEventResponse,instancePath,"type",{type: "object"});
}
}
TransactionEventResponse.errors = vErrors;
return errors === 0;
}
function TriggerMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestedMessage === undefined) && (missing0 = "requestedMessage")){
return fail(TriggerMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "evse") || (key0 === "requestedMessage")) || (key0 === "customTrigger")) || (key0 === "customData"))){
return fail(TriggerMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evse !== undefined){
const _errs2 = errors;
if(!(EVSEType(data.evse, instancePath+"/evse"))){
vErrors = EVSEType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedMessage !== undefined){
const _errs3 = errors;
if(!(MessageTriggerEnumType(data.requestedMessage, instancePath+"/requestedMessage"))){
vErrors = MessageTriggerEnumType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customTrigger !== undefined){
let data2 = data.customTrigger;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(TriggerMessageRequest,instancePath+"/customTrigger","maxLength",{limit: 50});
}
}
else {
return fail(TriggerMessageRequest,instancePath+"/customTrigger","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return fail(TriggerMessageRequest,instancePath,"type",{type: "object"});
}
}
TriggerMessageRequest.errors = vErrors;
return errors === 0;
}
function TriggerMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(TriggerMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(TriggerMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(TriggerMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TriggerMessageStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(TriggerMessageResponse,instancePath,"type",{type: "object"});
}
}
TriggerMessageResponse.errors = vErrors;
return errors === 0;
}
function UnlockConnectorRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evseId === undefined) && (missing0 = "evseId")) || ((data.connectorId === undefined) && (missing0 = "connectorId"))){
return fail(UnlockConnectorRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evseId") || (key0 === "connectorId")) || (key0 === "customData"))){
return fail(UnlockConnectorRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.evseId !== undefined){
let data0 = data.evseId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(UnlockConnectorRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(UnlockConnectorRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(UnlockConnectorRequest,instancePath+"/connectorId","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(UnlockConnectorRequest,instancePath+"/connectorId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UnlockConnectorRequest,instancePath,"type",{type: "object"});
}
}
UnlockConnectorRequest.errors = vErrors;
return errors === 0;
}
function UnlockConnectorResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UnlockConnectorResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(UnlockConnectorResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UnlockStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UnlockStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UnlockConnectorResponse,instancePath,"type",{type: "object"});
}
}
UnlockConnectorResponse.errors = vErrors;
return errors === 0;
}
function UnpublishFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.checksum === undefined) && (missing0 = "checksum")){
return fail(UnpublishFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "checksum") || (key0 === "customData"))){
return fail(UnpublishFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.checksum !== undefined){
let data0 = data.checksum;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 32){
return fail(UnpublishFirmwareRequest,instancePath+"/checksum","maxLength",{limit: 32});
}
}
else {
return fail(UnpublishFirmwareRequest,instancePath+"/checksum","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(UnpublishFirmwareRequest,instancePath,"type",{type: "object"});
}
}
UnpublishFirmwareRequest.errors = vErrors;
return errors === 0;
}
function UnpublishFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UnpublishFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "customData"))){
return fail(UnpublishFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UnpublishFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UnpublishFirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs3 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return fail(UnpublishFirmwareResponse,instancePath,"type",{type: "object"});
}
}
UnpublishFirmwareResponse.errors = vErrors;
return errors === 0;
}
function UpdateDynamicScheduleRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chargingProfileId === undefined) && (missing0 = "chargingProfileId")) || ((data.scheduleUpdate === undefined) && (missing0 = "scheduleUpdate"))){
return fail(UpdateDynamicScheduleRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "chargingProfileId") || (key0 === "scheduleUpdate")) || (key0 === "customData"))){
return fail(UpdateDynamicScheduleRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfileId !== undefined){
let data0 = data.chargingProfileId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(UpdateDynamicScheduleRequest,instancePath+"/chargingProfileId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheduleUpdate !== undefined){
const _errs4 = errors;
if(!(ChargingScheduleUpdateType(data.scheduleUpdate, instancePath+"/scheduleUpdate"))){
vErrors = ChargingScheduleUpdateType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs5 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UpdateDynamicScheduleRequest,instancePath,"type",{type: "object"});
}
}
UpdateDynamicScheduleRequest.errors = vErrors;
return errors === 0;
}
function UpdateDynamicScheduleResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UpdateDynamicScheduleResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(UpdateDynamicScheduleResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(ChargingProfileStatusEnumType(data.status, instancePath+"/status"))){
vErrors = ChargingProfileStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UpdateDynamicScheduleResponse,instancePath,"type",{type: "object"});
}
}
UpdateDynamicScheduleResponse.errors = vErrors;
return errors === 0;
}
function UpdateFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.firmware === undefined) && (missing0 = "firmware"))){
return fail(UpdateFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "retries") || (key0 === "retryInterval")) || (key0 === "requestId")) || (key0 === "firmware")) || (key0 === "customData"))){
return fail(UpdateFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.retries !== undefined){
let data0 = data.retries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(UpdateFirmwareRequest,instancePath+"/retries","type",{type: "integer"});
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
return fail(UpdateFirmwareRequest,instancePath+"/retries","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data1 = data.retryInterval;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(UpdateFirmwareRequest,instancePath+"/retryInterval","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
let data2 = data.requestId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(UpdateFirmwareRequest,instancePath+"/requestId","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmware !== undefined){
const _errs8 = errors;
if(!(FirmwareType(data.firmware, instancePath+"/firmware"))){
vErrors = FirmwareType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return fail(UpdateFirmwareRequest,instancePath,"type",{type: "object"});
}
}
UpdateFirmwareRequest.errors = vErrors;
return errors === 0;
}
function UpdateFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UpdateFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(UpdateFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(UpdateFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UpdateFirmwareStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UpdateFirmwareResponse,instancePath,"type",{type: "object"});
}
}
UpdateFirmwareResponse.errors = vErrors;
return errors === 0;
}
function UsePriorityChargingRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.transactionId === undefined) && (missing0 = "transactionId")) || ((data.activate === undefined) && (missing0 = "activate"))){
return fail(UsePriorityChargingRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "transactionId") || (key0 === "activate")) || (key0 === "customData"))){
return fail(UsePriorityChargingRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 36){
return fail(UsePriorityChargingRequest,instancePath+"/transactionId","maxLength",{limit: 36});
}
}
else {
return fail(UsePriorityChargingRequest,instancePath+"/transactionId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activate !== undefined){
const _errs4 = errors;
if(typeof data.activate !== "boolean"){
return fail(UsePriorityChargingRequest,instancePath+"/activate","type",{type: "boolean"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UsePriorityChargingRequest,instancePath,"type",{type: "object"});
}
}
UsePriorityChargingRequest.errors = vErrors;
return errors === 0;
}
function UsePriorityChargingResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(UsePriorityChargingResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "statusInfo")) || (key0 === "customData"))){
return fail(UsePriorityChargingResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(PriorityChargingStatusEnumType(data.status, instancePath+"/status"))){
vErrors = PriorityChargingStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs4 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(UsePriorityChargingResponse,instancePath,"type",{type: "object"});
}
}
UsePriorityChargingResponse.errors = vErrors;
return errors === 0;
}
function VatNumberValidationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.vatNumber === undefined) && (missing0 = "vatNumber")){
return fail(VatNumberValidationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "vatNumber") || (key0 === "evseId")) || (key0 === "customData"))){
return fail(VatNumberValidationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.vatNumber !== undefined){
let data0 = data.vatNumber;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(VatNumberValidationRequest,instancePath+"/vatNumber","maxLength",{limit: 20});
}
}
else {
return fail(VatNumberValidationRequest,instancePath+"/vatNumber","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data1 = data.evseId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(VatNumberValidationRequest,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
return fail(VatNumberValidationRequest,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs6 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
return fail(VatNumberValidationRequest,instancePath,"type",{type: "object"});
}
}
VatNumberValidationRequest.errors = vErrors;
return errors === 0;
}
function VatNumberValidationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.vatNumber === undefined) && (missing0 = "vatNumber")) || ((data.status === undefined) && (missing0 = "status"))){
return fail(VatNumberValidationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "company") || (key0 === "statusInfo")) || (key0 === "vatNumber")) || (key0 === "evseId")) || (key0 === "status")) || (key0 === "customData"))){
return fail(VatNumberValidationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.company !== undefined){
const _errs2 = errors;
if(!(AddressType(data.company, instancePath+"/company"))){
vErrors = AddressType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusInfo !== undefined){
const _errs3 = errors;
if(!(StatusInfoType(data.statusInfo, instancePath+"/statusInfo"))){
vErrors = StatusInfoType.errors;
errors = 1;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vatNumber !== undefined){
let data2 = data.vatNumber;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(ucs2length(data2) > 20){
return fail(VatNumberValidationResponse,instancePath+"/vatNumber","maxLength",{limit: 20});
}
}
else {
return fail(VatNumberValidationResponse,instancePath+"/vatNumber","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evseId !== undefined){
let data3 = data.evseId;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(VatNumberValidationResponse,instancePath+"/evseId","type",{type: "integer"});
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
return fail(VatNumberValidationResponse,instancePath+"/evseId","minimum",{comparison: ">=", limit: 0});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs8 = errors;
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customData !== undefined){
const _errs9 = errors;
if(!(CustomDataType(data.customData, instancePath+"/customData"))){
vErrors = CustomDataType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
return fail(VatNumberValidationResponse,instancePath,"type",{type: "object"});
}
}
VatNumberValidationResponse.errors = vErrors;
return errors === 0;
}

export const requests = {
  AFRRSignal: AFRRSignalRequest,
  AdjustPeriodicEventStream: AdjustPeriodicEventStreamRequest,
  Authorize: AuthorizeRequest,
  BatterySwap: BatterySwapRequest,
  BootNotification: BootNotificationRequest,
  CancelReservation: CancelReservationRequest,
  CertificateSigned: CertificateSignedRequest,
  ChangeAvailability: ChangeAvailabilityRequest,
  ChangeTransactionTariff: ChangeTransactionTariffRequest,
  ClearCache: ClearCacheRequest,
  ClearChargingProfile: ClearChargingProfileRequest,
  ClearDERControl: ClearDERControlRequest,
  ClearDisplayMessage: ClearDisplayMessageRequest,
  ClearTariffs: ClearTariffsRequest,
  ClearVariableMonitoring: ClearVariableMonitoringRequest,
  ClearedChargingLimit: ClearedChargingLimitRequest,
  ClosePeriodicEventStream: ClosePeriodicEventStreamRequest,
  CostUpdated: CostUpdatedRequest,
  CustomerInformation: CustomerInformationRequest,
  DataTransfer: DataTransferRequest,
  DeleteCertificate: DeleteCertificateRequest,
  FirmwareStatusNotification: FirmwareStatusNotificationRequest,
  Get15118EVCertificate: Get15118EVCertificateRequest,
  GetBaseReport: GetBaseReportRequest,
  GetCertificateChainStatus: GetCertificateChainStatusRequest,
  GetCertificateStatus: GetCertificateStatusRequest,
  GetChargingProfiles: GetChargingProfilesRequest,
  GetCompositeSchedule: GetCompositeScheduleRequest,
  GetDERControl: GetDERControlRequest,
  GetDisplayMessages: GetDisplayMessagesRequest,
  GetInstalledCertificateIds: GetInstalledCertificateIdsRequest,
  GetLocalListVersion: GetLocalListVersionRequest,
  GetLog: GetLogRequest,
  GetMonitoringReport: GetMonitoringReportRequest,
  GetPeriodicEventStream: GetPeriodicEventStreamRequest,
  GetReport: GetReportRequest,
  GetTariffs: GetTariffsRequest,
  GetTransactionStatus: GetTransactionStatusRequest,
  GetVariables: GetVariablesRequest,
  Heartbeat: HeartbeatRequest,
  InstallCertificate: InstallCertificateRequest,
  LogStatusNotification: LogStatusNotificationRequest,
  MeterValues: MeterValuesRequest,
  NotifyAllowedEnergyTransfer: NotifyAllowedEnergyTransferRequest,
  NotifyChargingLimit: NotifyChargingLimitRequest,
  NotifyCustomerInformation: NotifyCustomerInformationRequest,
  NotifyDERAlarm: NotifyDERAlarmRequest,
  NotifyDERStartStop: NotifyDERStartStopRequest,
  NotifyDisplayMessages: NotifyDisplayMessagesRequest,
  NotifyEVChargingNeeds: NotifyEVChargingNeedsRequest,
  NotifyEVChargingSchedule: NotifyEVChargingScheduleRequest,
  NotifyEvent: NotifyEventRequest,
  NotifyMonitoringReport: NotifyMonitoringReportRequest,
  NotifyPriorityCharging: NotifyPriorityChargingRequest,
  NotifyReport: NotifyReportRequest,
  NotifySettlement: NotifySettlementRequest,
  NotifyWebPaymentStarted: NotifyWebPaymentStartedRequest,
  OpenPeriodicEventStream: OpenPeriodicEventStreamRequest,
  PublishFirmware: PublishFirmwareRequest,
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationRequest,
  PullDynamicScheduleUpdate: PullDynamicScheduleUpdateRequest,
  ReportChargingProfiles: ReportChargingProfilesRequest,
  ReportDERControl: ReportDERControlRequest,
  RequestBatterySwap: RequestBatterySwapRequest,
  RequestStartTransaction: RequestStartTransactionRequest,
  RequestStopTransaction: RequestStopTransactionRequest,
  ReservationStatusUpdate: ReservationStatusUpdateRequest,
  ReserveNow: ReserveNowRequest,
  Reset: ResetRequest,
  SecurityEventNotification: SecurityEventNotificationRequest,
  SendLocalList: SendLocalListRequest,
  SetChargingProfile: SetChargingProfileRequest,
  SetDERControl: SetDERControlRequest,
  SetDefaultTariff: SetDefaultTariffRequest,
  SetDisplayMessage: SetDisplayMessageRequest,
  SetMonitoringBase: SetMonitoringBaseRequest,
  SetMonitoringLevel: SetMonitoringLevelRequest,
  SetNetworkProfile: SetNetworkProfileRequest,
  SetVariableMonitoring: SetVariableMonitoringRequest,
  SetVariables: SetVariablesRequest,
  SignCertificate: SignCertificateRequest,
  StatusNotification: StatusNotificationRequest,
  TransactionEvent: TransactionEventRequest,
  TriggerMessage: TriggerMessageRequest,
  UnlockConnector: UnlockConnectorRequest,
  UnpublishFirmware: UnpublishFirmwareRequest,
  UpdateDynamicSchedule: UpdateDynamicScheduleRequest,
  UpdateFirmware: UpdateFirmwareRequest,
  UsePriorityCharging: UsePriorityChargingRequest,
  VatNumberValidation: VatNumberValidationRequest,
};

export const responses = {
  AFRRSignal: AFRRSignalResponse,
  AdjustPeriodicEventStream: AdjustPeriodicEventStreamResponse,
  Authorize: AuthorizeResponse,
  BatterySwap: BatterySwapResponse,
  BootNotification: BootNotificationResponse,
  CancelReservation: CancelReservationResponse,
  CertificateSigned: CertificateSignedResponse,
  ChangeAvailability: ChangeAvailabilityResponse,
  ChangeTransactionTariff: ChangeTransactionTariffResponse,
  ClearCache: ClearCacheResponse,
  ClearChargingProfile: ClearChargingProfileResponse,
  ClearDERControl: ClearDERControlResponse,
  ClearDisplayMessage: ClearDisplayMessageResponse,
  ClearTariffs: ClearTariffsResponse,
  ClearVariableMonitoring: ClearVariableMonitoringResponse,
  ClearedChargingLimit: ClearedChargingLimitResponse,
  ClosePeriodicEventStream: ClosePeriodicEventStreamResponse,
  CostUpdated: CostUpdatedResponse,
  CustomerInformation: CustomerInformationResponse,
  DataTransfer: DataTransferResponse,
  DeleteCertificate: DeleteCertificateResponse,
  FirmwareStatusNotification: FirmwareStatusNotificationResponse,
  Get15118EVCertificate: Get15118EVCertificateResponse,
  GetBaseReport: GetBaseReportResponse,
  GetCertificateChainStatus: GetCertificateChainStatusResponse,
  GetCertificateStatus: GetCertificateStatusResponse,
  GetChargingProfiles: GetChargingProfilesResponse,
  GetCompositeSchedule: GetCompositeScheduleResponse,
  GetDERControl: GetDERControlResponse,
  GetDisplayMessages: GetDisplayMessagesResponse,
  GetInstalledCertificateIds: GetInstalledCertificateIdsResponse,
  GetLocalListVersion: GetLocalListVersionResponse,
  GetLog: GetLogResponse,
  GetMonitoringReport: GetMonitoringReportResponse,
  GetPeriodicEventStream: GetPeriodicEventStreamResponse,
  GetReport: GetReportResponse,
  GetTariffs: GetTariffsResponse,
  GetTransactionStatus: GetTransactionStatusResponse,
  GetVariables: GetVariablesResponse,
  Heartbeat: HeartbeatResponse,
  InstallCertificate: InstallCertificateResponse,
  LogStatusNotification: LogStatusNotificationResponse,
  MeterValues: MeterValuesResponse,
  NotifyAllowedEnergyTransfer: NotifyAllowedEnergyTransferResponse,
  NotifyChargingLimit: NotifyChargingLimitResponse,
  NotifyCustomerInformation: NotifyCustomerInformationResponse,
  NotifyDERAlarm: NotifyDERAlarmResponse,
  NotifyDERStartStop: NotifyDERStartStopResponse,
  NotifyDisplayMessages: NotifyDisplayMessagesResponse,
  NotifyEVChargingNeeds: NotifyEVChargingNeedsResponse,
  NotifyEVChargingSchedule: NotifyEVChargingScheduleResponse,
  NotifyEvent: NotifyEventResponse,
  NotifyMonitoringReport: NotifyMonitoringReportResponse,
  NotifyPriorityCharging: NotifyPriorityChargingResponse,
  NotifyReport: NotifyReportResponse,
  NotifySettlement: NotifySettlementResponse,
  NotifyWebPaymentStarted: NotifyWebPaymentStartedResponse,
  OpenPeriodicEventStream: OpenPeriodicEventStreamResponse,
  PublishFirmware: PublishFirmwareResponse,
  PublishFirmwareStatusNotification: PublishFirmwareStatusNotificationResponse,
  PullDynamicScheduleUpdate: PullDynamicScheduleUpdateResponse,
  ReportChargingProfiles: ReportChargingProfilesResponse,
  ReportDERControl: ReportDERControlResponse,
  RequestBatterySwap: RequestBatterySwapResponse,
  RequestStartTransaction: RequestStartTransactionResponse,
  RequestStopTransaction: RequestStopTransactionResponse,
  ReservationStatusUpdate: ReservationStatusUpdateResponse,
  ReserveNow: ReserveNowResponse,
  Reset: ResetResponse,
  SecurityEventNotification: SecurityEventNotificationResponse,
  SendLocalList: SendLocalListResponse,
  SetChargingProfile: SetChargingProfileResponse,
  SetDERControl: SetDERControlResponse,
  SetDefaultTariff: SetDefaultTariffResponse,
  SetDisplayMessage: SetDisplayMessageResponse,
  SetMonitoringBase: SetMonitoringBaseResponse,
  SetMonitoringLevel: SetMonitoringLevelResponse,
  SetNetworkProfile: SetNetworkProfileResponse,
  SetVariableMonitoring: SetVariableMonitoringResponse,
  SetVariables: SetVariablesResponse,
  SignCertificate: SignCertificateResponse,
  StatusNotification: StatusNotificationResponse,
  TransactionEvent: TransactionEventResponse,
  TriggerMessage: TriggerMessageResponse,
  UnlockConnector: UnlockConnectorResponse,
  UnpublishFirmware: UnpublishFirmwareResponse,
  UpdateDynamicSchedule: UpdateDynamicScheduleResponse,
  UpdateFirmware: UpdateFirmwareResponse,
  UsePriorityCharging: UsePriorityChargingResponse,
  VatNumberValidation: VatNumberValidationResponse,
};

export const sends = {
  NotifyPeriodicEventStream: NotifyPeriodicEventStream,
};
