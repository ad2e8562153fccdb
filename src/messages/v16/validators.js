// OCPP 1.6. Generated from schemas/1.6 by `npm run generate`: change the tables, not this file.
// Ajv standalone code, made smaller. A function keeps its last error in `errors`.

import { formats, ucs2length } from "../formats.ts";

const isDateTime = formats["date-time"];
const isUri = formats.uri;
const hasOwnProperty = Object.prototype.hasOwnProperty;

function fail(validate, instancePath, keyword, params) {
  validate.errors = [{ instancePath, keyword, params }];
  return false;
}

function AuthorizationStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AuthorizationStatus,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Blocked")) || (data === "Expired")) || (data === "Invalid")) || (data === "ConcurrentTx"))){
return fail(AuthorizationStatus,instancePath,"enum",{});
}
AuthorizationStatus.errors = vErrors;
return errors === 0;
}
function IdTagInfo(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(IdTagInfo,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "expiryDate") || (key0 === "parentIdTag")) || (key0 === "status"))){
return fail(IdTagInfo,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.expiryDate !== undefined){
let data0 = data.expiryDate;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isDateTime(data0))){
return fail(IdTagInfo,instancePath+"/expiryDate","format",{format: "date-time"});
}
}
else {
return fail(IdTagInfo,instancePath+"/expiryDate","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentIdTag !== undefined){
let data1 = data.parentIdTag;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(IdTagInfo,instancePath+"/parentIdTag","maxLength",{limit: 20});
}
}
else {
return fail(IdTagInfo,instancePath+"/parentIdTag","type",{type: "string"});
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
if(!(AuthorizationStatus(data.status, instancePath+"/status"))){
vErrors = AuthorizationStatus.errors;
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
return fail(IdTagInfo,instancePath,"type",{type: "object"});
}
}
IdTagInfo.errors = vErrors;
return errors === 0;
}
function AuthorizationData(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idTag === undefined) && (missing0 = "idTag")){
return fail(AuthorizationData,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "idTag") || (key0 === "idTagInfo"))){
return fail(AuthorizationData,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTag !== undefined){
let data0 = data.idTag;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(AuthorizationData,instancePath+"/idTag","maxLength",{limit: 20});
}
}
else {
return fail(AuthorizationData,instancePath+"/idTag","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTagInfo !== undefined){
const _errs4 = errors;
if(!(IdTagInfo(data.idTagInfo, instancePath+"/idTagInfo"))){
vErrors = IdTagInfo.errors;
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
return fail(AuthorizationData,instancePath,"type",{type: "object"});
}
}
AuthorizationData.errors = vErrors;
return errors === 0;
}
function AvailabilityStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AvailabilityStatus,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "Scheduled"))){
return fail(AvailabilityStatus,instancePath,"enum",{});
}
AvailabilityStatus.errors = vErrors;
return errors === 0;
}
function AvailabilityType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(AvailabilityType,instancePath,"type",{type: "string"});
}
if(!((data === "Inoperative") || (data === "Operative"))){
return fail(AvailabilityType,instancePath,"enum",{});
}
AvailabilityType.errors = vErrors;
return errors === 0;
}
function CancelReservationStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CancelReservationStatus,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(CancelReservationStatus,instancePath,"enum",{});
}
CancelReservationStatus.errors = vErrors;
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
if(!((((key0 === "hashAlgorithm") || (key0 === "issuerNameHash")) || (key0 === "issuerKeyHash")) || (key0 === "serialNumber"))){
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
function CertificateUseEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(CertificateUseEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "CentralSystemRootCertificate") || (data === "ManufacturerRootCertificate"))){
return fail(CertificateUseEnumType,instancePath,"enum",{});
}
CertificateUseEnumType.errors = vErrors;
return errors === 0;
}
function ChargePointErrorCode(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargePointErrorCode,instancePath,"type",{type: "string"});
}
if(!((((((((((((((((data === "ConnectorLockFailure") || (data === "EVCommunicationError")) || (data === "GroundFailure")) || (data === "HighTemperature")) || (data === "InternalError")) || (data === "LocalListConflict")) || (data === "NoError")) || (data === "OtherError")) || (data === "OverCurrentFailure")) || (data === "PowerMeterFailure")) || (data === "PowerSwitchFailure")) || (data === "ReaderFailure")) || (data === "ResetFailure")) || (data === "UnderVoltage")) || (data === "OverVoltage")) || (data === "WeakSignal"))){
return fail(ChargePointErrorCode,instancePath,"enum",{});
}
ChargePointErrorCode.errors = vErrors;
return errors === 0;
}
function ChargePointStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargePointStatus,instancePath,"type",{type: "string"});
}
if(!(((((((((data === "Available") || (data === "Preparing")) || (data === "Charging")) || (data === "SuspendedEVSE")) || (data === "SuspendedEV")) || (data === "Finishing")) || (data === "Reserved")) || (data === "Unavailable")) || (data === "Faulted"))){
return fail(ChargePointStatus,instancePath,"enum",{});
}
ChargePointStatus.errors = vErrors;
return errors === 0;
}
const ChargingProfileFields = { "chargingProfileId": 0, "transactionId": 0, "stackLevel": 0, "chargingProfilePurpose": 0, "chargingProfileKind": 0, "recurrencyKind": 0, "validFrom": 0, "validTo": 0, "chargingSchedule": 0 };
function ChargingProfilePurposeType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfilePurposeType,instancePath,"type",{type: "string"});
}
if(!(((data === "ChargePointMaxProfile") || (data === "TxDefaultProfile")) || (data === "TxProfile"))){
return fail(ChargingProfilePurposeType,instancePath,"enum",{});
}
ChargingProfilePurposeType.errors = vErrors;
return errors === 0;
}
function ChargingProfileKindType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfileKindType,instancePath,"type",{type: "string"});
}
if(!(((data === "Absolute") || (data === "Recurring")) || (data === "Relative"))){
return fail(ChargingProfileKindType,instancePath,"enum",{});
}
ChargingProfileKindType.errors = vErrors;
return errors === 0;
}
function RecurrencyKindType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RecurrencyKindType,instancePath,"type",{type: "string"});
}
if(!((data === "Daily") || (data === "Weekly"))){
return fail(RecurrencyKindType,instancePath,"enum",{});
}
RecurrencyKindType.errors = vErrors;
return errors === 0;
}
function ChargingRateUnitType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingRateUnitType,instancePath,"type",{type: "string"});
}
if(!((data === "A") || (data === "W"))){
return fail(ChargingRateUnitType,instancePath,"enum",{});
}
ChargingRateUnitType.errors = vErrors;
return errors === 0;
}
function ChargingSchedulePeriod(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.startPeriod === undefined) && (missing0 = "startPeriod")) || ((data.limit === undefined) && (missing0 = "limit"))){
return fail(ChargingSchedulePeriod,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "startPeriod") || (key0 === "limit")) || (key0 === "numberPhases"))){
return fail(ChargingSchedulePeriod,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.startPeriod !== undefined){
let data0 = data.startPeriod;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingSchedulePeriod,instancePath+"/startPeriod","type",{type: "integer"});
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
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
let res0;
if((0.1 === 0 || (res0 = data1/0.1, Math.abs(Math.round(res0) - res0) > 1e-6))){
return fail(ChargingSchedulePeriod,instancePath+"/limit","multipleOf",{multipleOf: 0.1});
}
}
else {
return fail(ChargingSchedulePeriod,instancePath+"/limit","type",{type: "number"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberPhases !== undefined){
let data2 = data.numberPhases;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ChargingSchedulePeriod,instancePath+"/numberPhases","type",{type: "integer"});
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
return fail(ChargingSchedulePeriod,instancePath,"type",{type: "object"});
}
}
ChargingSchedulePeriod.errors = vErrors;
return errors === 0;
}
function ChargingSchedule(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chargingRateUnit === undefined) && (missing0 = "chargingRateUnit")) || ((data.chargingSchedulePeriod === undefined) && (missing0 = "chargingSchedulePeriod"))){
return fail(ChargingSchedule,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "duration") || (key0 === "startSchedule")) || (key0 === "chargingRateUnit")) || (key0 === "chargingSchedulePeriod")) || (key0 === "minChargingRate"))){
return fail(ChargingSchedule,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.duration !== undefined){
let data0 = data.duration;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingSchedule,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startSchedule !== undefined){
let data1 = data.startSchedule;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(ChargingSchedule,instancePath+"/startSchedule","format",{format: "date-time"});
}
}
else {
return fail(ChargingSchedule,instancePath+"/startSchedule","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs6 = errors;
if(!(ChargingRateUnitType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedulePeriod !== undefined){
let data3 = data.chargingSchedulePeriod;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(ChargingSchedulePeriod(data3[i0], instancePath+"/chargingSchedulePeriod/" + i0))){
vErrors = ChargingSchedulePeriod.errors;
errors = 1;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(ChargingSchedule,instancePath+"/chargingSchedulePeriod","type",{type: "array"});
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minChargingRate !== undefined){
let data5 = data.minChargingRate;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
let res0;
if((0.1 === 0 || (res0 = data5/0.1, Math.abs(Math.round(res0) - res0) > 1e-6))){
return fail(ChargingSchedule,instancePath+"/minChargingRate","multipleOf",{multipleOf: 0.1});
}
}
else {
return fail(ChargingSchedule,instancePath+"/minChargingRate","type",{type: "number"});
}
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
return fail(ChargingSchedule,instancePath,"type",{type: "object"});
}
}
ChargingSchedule.errors = vErrors;
return errors === 0;
}
function ChargingProfile(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.chargingProfileId === undefined) && (missing0 = "chargingProfileId")) || ((data.stackLevel === undefined) && (missing0 = "stackLevel"))) || ((data.chargingProfilePurpose === undefined) && (missing0 = "chargingProfilePurpose"))) || ((data.chargingProfileKind === undefined) && (missing0 = "chargingProfileKind"))) || ((data.chargingSchedule === undefined) && (missing0 = "chargingSchedule"))){
return fail(ChargingProfile,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(ChargingProfileFields, key0))){
return fail(ChargingProfile,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargingProfileId !== undefined){
let data0 = data.chargingProfileId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChargingProfile,instancePath+"/chargingProfileId","type",{type: "integer"});
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
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ChargingProfile,instancePath+"/transactionId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data2 = data.stackLevel;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(ChargingProfile,instancePath+"/stackLevel","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfilePurpose !== undefined){
const _errs8 = errors;
if(!(ChargingProfilePurposeType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeType.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfileKind !== undefined){
const _errs9 = errors;
if(!(ChargingProfileKindType(data.chargingProfileKind, instancePath+"/chargingProfileKind"))){
vErrors = ChargingProfileKindType.errors;
errors = 1;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurrencyKind !== undefined){
const _errs10 = errors;
if(!(RecurrencyKindType(data.recurrencyKind, instancePath+"/recurrencyKind"))){
vErrors = RecurrencyKindType.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
let data6 = data.validFrom;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data6 === "string"){
if(!(isDateTime(data6))){
return fail(ChargingProfile,instancePath+"/validFrom","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfile,instancePath+"/validFrom","type",{type: "string"});
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTo !== undefined){
let data7 = data.validTo;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data7 === "string"){
if(!(isDateTime(data7))){
return fail(ChargingProfile,instancePath+"/validTo","format",{format: "date-time"});
}
}
else {
return fail(ChargingProfile,instancePath+"/validTo","type",{type: "string"});
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedule !== undefined){
const _errs15 = errors;
if(!(ChargingSchedule(data.chargingSchedule, instancePath+"/chargingSchedule"))){
vErrors = ChargingSchedule.errors;
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
else {
return fail(ChargingProfile,instancePath,"type",{type: "object"});
}
}
ChargingProfile.errors = vErrors;
return errors === 0;
}
function ChargingProfileStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ChargingProfileStatus,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NotSupported"))){
return fail(ChargingProfileStatus,instancePath,"enum",{});
}
ChargingProfileStatus.errors = vErrors;
return errors === 0;
}
function ClearCacheStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearCacheStatus,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(ClearCacheStatus,instancePath,"enum",{});
}
ClearCacheStatus.errors = vErrors;
return errors === 0;
}
function ClearChargingProfileStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ClearChargingProfileStatus,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Unknown"))){
return fail(ClearChargingProfileStatus,instancePath,"enum",{});
}
ClearChargingProfileStatus.errors = vErrors;
return errors === 0;
}
function ConfigurationStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ConfigurationStatus,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "RebootRequired")) || (data === "NotSupported"))){
return fail(ConfigurationStatus,instancePath,"enum",{});
}
ConfigurationStatus.errors = vErrors;
return errors === 0;
}
function DataTransferStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DataTransferStatus,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Rejected")) || (data === "UnknownMessageId")) || (data === "UnknownVendorId"))){
return fail(DataTransferStatus,instancePath,"enum",{});
}
DataTransferStatus.errors = vErrors;
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
function DiagnosticsStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(DiagnosticsStatus,instancePath,"type",{type: "string"});
}
if(!((((data === "Idle") || (data === "Uploaded")) || (data === "UploadFailed")) || (data === "Uploading"))){
return fail(DiagnosticsStatus,instancePath,"enum",{});
}
DiagnosticsStatus.errors = vErrors;
return errors === 0;
}
function FirmwareStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(FirmwareStatus,instancePath,"type",{type: "string"});
}
if(!(((((((data === "Downloaded") || (data === "DownloadFailed")) || (data === "Downloading")) || (data === "Idle")) || (data === "InstallationFailed")) || (data === "Installing")) || (data === "Installed"))){
return fail(FirmwareStatus,instancePath,"enum",{});
}
FirmwareStatus.errors = vErrors;
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
if(((((data.location === undefined) && (missing0 = "location")) || ((data.retrieveDateTime === undefined) && (missing0 = "retrieveDateTime"))) || ((data.signingCertificate === undefined) && (missing0 = "signingCertificate"))) || ((data.signature === undefined) && (missing0 = "signature"))){
return fail(FirmwareType,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "location") || (key0 === "retrieveDateTime")) || (key0 === "installDateTime")) || (key0 === "signingCertificate")) || (key0 === "signature"))){
return fail(FirmwareType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(FirmwareType,instancePath+"/location","maxLength",{limit: 512});
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
function GetCompositeScheduleStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(GetCompositeScheduleStatus,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(GetCompositeScheduleStatus,instancePath,"enum",{});
}
GetCompositeScheduleStatus.errors = vErrors;
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
function InstallCertificateStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(InstallCertificateStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Failed")) || (data === "Rejected"))){
return fail(InstallCertificateStatusEnumType,instancePath,"enum",{});
}
InstallCertificateStatusEnumType.errors = vErrors;
return errors === 0;
}
function KeyValue(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.readonly === undefined) && (missing0 = "readonly"))){
return fail(KeyValue,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "readonly")) || (key0 === "value"))){
return fail(KeyValue,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(KeyValue,instancePath+"/key","maxLength",{limit: 50});
}
}
else {
return fail(KeyValue,instancePath+"/key","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readonly !== undefined){
const _errs4 = errors;
if(typeof data.readonly !== "boolean"){
return fail(KeyValue,instancePath+"/readonly","type",{type: "boolean"});
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
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 500){
return fail(KeyValue,instancePath+"/value","maxLength",{limit: 500});
}
}
else {
return fail(KeyValue,instancePath+"/value","type",{type: "string"});
}
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
return fail(KeyValue,instancePath,"type",{type: "object"});
}
}
KeyValue.errors = vErrors;
return errors === 0;
}
function Location(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(Location,instancePath,"type",{type: "string"});
}
if(!(((((data === "Cable") || (data === "EV")) || (data === "Inlet")) || (data === "Outlet")) || (data === "Body"))){
return fail(Location,instancePath,"enum",{});
}
Location.errors = vErrors;
return errors === 0;
}
function LogEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(LogEnumType,instancePath,"type",{type: "string"});
}
if(!((data === "DiagnosticsLog") || (data === "SecurityLog"))){
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
if(!(((key0 === "remoteLocation") || (key0 === "oldestTimestamp")) || (key0 === "latestTimestamp"))){
return fail(LogParametersType,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.remoteLocation !== undefined){
let data0 = data.remoteLocation;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 512){
return fail(LogParametersType,instancePath+"/remoteLocation","maxLength",{limit: 512});
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
function Measurand(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(Measurand,instancePath,"type",{type: "string"});
}
if(!((((((((((((((((((((((data === "Energy.Active.Export.Register") || (data === "Energy.Active.Import.Register")) || (data === "Energy.Reactive.Export.Register")) || (data === "Energy.Reactive.Import.Register")) || (data === "Energy.Active.Export.Interval")) || (data === "Energy.Active.Import.Interval")) || (data === "Energy.Reactive.Export.Interval")) || (data === "Energy.Reactive.Import.Interval")) || (data === "Power.Active.Export")) || (data === "Power.Active.Import")) || (data === "Power.Offered")) || (data === "Power.Reactive.Export")) || (data === "Power.Reactive.Import")) || (data === "Power.Factor")) || (data === "Current.Import")) || (data === "Current.Export")) || (data === "Current.Offered")) || (data === "Voltage")) || (data === "Frequency")) || (data === "Temperature")) || (data === "SoC")) || (data === "RPM"))){
return fail(Measurand,instancePath,"enum",{});
}
Measurand.errors = vErrors;
return errors === 0;
}
function MessageTrigger(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageTrigger,instancePath,"type",{type: "string"});
}
if(!((((((data === "BootNotification") || (data === "DiagnosticsStatusNotification")) || (data === "FirmwareStatusNotification")) || (data === "Heartbeat")) || (data === "MeterValues")) || (data === "StatusNotification"))){
return fail(MessageTrigger,instancePath,"enum",{});
}
MessageTrigger.errors = vErrors;
return errors === 0;
}
function MessageTriggerEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(MessageTriggerEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "BootNotification") || (data === "LogStatusNotification")) || (data === "FirmwareStatusNotification")) || (data === "Heartbeat")) || (data === "MeterValues")) || (data === "SignChargePointCertificate")) || (data === "StatusNotification"))){
return fail(MessageTriggerEnumType,instancePath,"enum",{});
}
MessageTriggerEnumType.errors = vErrors;
return errors === 0;
}
function ReadingContext(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReadingContext,instancePath,"type",{type: "string"});
}
if(!((((((((data === "Interruption.Begin") || (data === "Interruption.End")) || (data === "Sample.Clock")) || (data === "Sample.Periodic")) || (data === "Transaction.Begin")) || (data === "Transaction.End")) || (data === "Trigger")) || (data === "Other"))){
return fail(ReadingContext,instancePath,"enum",{});
}
ReadingContext.errors = vErrors;
return errors === 0;
}
function ValueFormat(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ValueFormat,instancePath,"type",{type: "string"});
}
if(!((data === "Raw") || (data === "SignedData"))){
return fail(ValueFormat,instancePath,"enum",{});
}
ValueFormat.errors = vErrors;
return errors === 0;
}
function Phase(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(Phase,instancePath,"type",{type: "string"});
}
if(!((((((((((data === "L1") || (data === "L2")) || (data === "L3")) || (data === "N")) || (data === "L1-N")) || (data === "L2-N")) || (data === "L3-N")) || (data === "L1-L2")) || (data === "L2-L3")) || (data === "L3-L1"))){
return fail(Phase,instancePath,"enum",{});
}
Phase.errors = vErrors;
return errors === 0;
}
function UnitOfMeasure(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UnitOfMeasure,instancePath,"type",{type: "string"});
}
if(!(((((((((((((((((data === "Wh") || (data === "kWh")) || (data === "varh")) || (data === "kvarh")) || (data === "W")) || (data === "kW")) || (data === "VA")) || (data === "kVA")) || (data === "var")) || (data === "kvar")) || (data === "A")) || (data === "V")) || (data === "K")) || (data === "Celcius")) || (data === "Celsius")) || (data === "Fahrenheit")) || (data === "Percent"))){
return fail(UnitOfMeasure,instancePath,"enum",{});
}
UnitOfMeasure.errors = vErrors;
return errors === 0;
}
function SampledValue(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
return fail(SampledValue,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "value") || (key0 === "context")) || (key0 === "format")) || (key0 === "measurand")) || (key0 === "phase")) || (key0 === "location")) || (key0 === "unit"))){
return fail(SampledValue,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.value !== undefined){
const _errs2 = errors;
if(typeof data.value !== "string"){
return fail(SampledValue,instancePath+"/value","type",{type: "string"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.context !== undefined){
const _errs4 = errors;
if(!(ReadingContext(data.context, instancePath+"/context"))){
vErrors = ReadingContext.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs5 = errors;
if(!(ValueFormat(data.format, instancePath+"/format"))){
vErrors = ValueFormat.errors;
errors = 1;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measurand !== undefined){
const _errs6 = errors;
if(!(Measurand(data.measurand, instancePath+"/measurand"))){
vErrors = Measurand.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
const _errs7 = errors;
if(!(Phase(data.phase, instancePath+"/phase"))){
vErrors = Phase.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs8 = errors;
if(!(Location(data.location, instancePath+"/location"))){
vErrors = Location.errors;
errors = 1;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs9 = errors;
if(!(UnitOfMeasure(data.unit, instancePath+"/unit"))){
vErrors = UnitOfMeasure.errors;
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
return fail(SampledValue,instancePath,"type",{type: "object"});
}
}
SampledValue.errors = vErrors;
return errors === 0;
}
function MeterValue(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.timestamp === undefined) && (missing0 = "timestamp")) || ((data.sampledValue === undefined) && (missing0 = "sampledValue"))){
return fail(MeterValue,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "timestamp") || (key0 === "sampledValue"))){
return fail(MeterValue,instancePath,"additionalProperties",{additionalProperty: key0});
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
return fail(MeterValue,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(MeterValue,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sampledValue !== undefined){
let data1 = data.sampledValue;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(SampledValue(data1[i0], instancePath+"/sampledValue/" + i0))){
vErrors = SampledValue.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(MeterValue,instancePath+"/sampledValue","type",{type: "array"});
}
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
return fail(MeterValue,instancePath,"type",{type: "object"});
}
}
MeterValue.errors = vErrors;
return errors === 0;
}
function Reason(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(Reason,instancePath,"type",{type: "string"});
}
if(!(((((((((((data === "EmergencyStop") || (data === "EVDisconnected")) || (data === "HardReset")) || (data === "Local")) || (data === "Other")) || (data === "PowerLoss")) || (data === "Reboot")) || (data === "Remote")) || (data === "SoftReset")) || (data === "UnlockCommand")) || (data === "DeAuthorized"))){
return fail(Reason,instancePath,"enum",{});
}
Reason.errors = vErrors;
return errors === 0;
}
function RegistrationStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RegistrationStatus,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Pending")) || (data === "Rejected"))){
return fail(RegistrationStatus,instancePath,"enum",{});
}
RegistrationStatus.errors = vErrors;
return errors === 0;
}
function RemoteStartStopStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(RemoteStartStopStatus,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(RemoteStartStopStatus,instancePath,"enum",{});
}
RemoteStartStopStatus.errors = vErrors;
return errors === 0;
}
function ReservationStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ReservationStatus,instancePath,"type",{type: "string"});
}
if(!(((((data === "Accepted") || (data === "Faulted")) || (data === "Occupied")) || (data === "Rejected")) || (data === "Unavailable"))){
return fail(ReservationStatus,instancePath,"enum",{});
}
ReservationStatus.errors = vErrors;
return errors === 0;
}
function ResetStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ResetStatus,instancePath,"type",{type: "string"});
}
if(!((data === "Accepted") || (data === "Rejected"))){
return fail(ResetStatus,instancePath,"enum",{});
}
ResetStatus.errors = vErrors;
return errors === 0;
}
function ResetType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(ResetType,instancePath,"type",{type: "string"});
}
if(!((data === "Hard") || (data === "Soft"))){
return fail(ResetType,instancePath,"enum",{});
}
ResetType.errors = vErrors;
return errors === 0;
}
function TriggerMessageStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(TriggerMessageStatus,instancePath,"type",{type: "string"});
}
if(!(((data === "Accepted") || (data === "Rejected")) || (data === "NotImplemented"))){
return fail(TriggerMessageStatus,instancePath,"enum",{});
}
TriggerMessageStatus.errors = vErrors;
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
function UnlockStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UnlockStatus,instancePath,"type",{type: "string"});
}
if(!(((data === "Unlocked") || (data === "UnlockFailed")) || (data === "NotSupported"))){
return fail(UnlockStatus,instancePath,"enum",{});
}
UnlockStatus.errors = vErrors;
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
function UpdateStatus(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UpdateStatus,instancePath,"type",{type: "string"});
}
if(!((((data === "Accepted") || (data === "Failed")) || (data === "NotSupported")) || (data === "VersionMismatch"))){
return fail(UpdateStatus,instancePath,"enum",{});
}
UpdateStatus.errors = vErrors;
return errors === 0;
}
function UpdateType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UpdateType,instancePath,"type",{type: "string"});
}
if(!((data === "Differential") || (data === "Full"))){
return fail(UpdateType,instancePath,"enum",{});
}
UpdateType.errors = vErrors;
return errors === 0;
}
function UploadLogStatusEnumType(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
return fail(UploadLogStatusEnumType,instancePath,"type",{type: "string"});
}
if(!(((((((data === "BadMessage") || (data === "Idle")) || (data === "NotSupportedOperation")) || (data === "PermissionDenied")) || (data === "Uploaded")) || (data === "UploadFailure")) || (data === "Uploading"))){
return fail(UploadLogStatusEnumType,instancePath,"enum",{});
}
UploadLogStatusEnumType.errors = vErrors;
return errors === 0;
}
function AuthorizeRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idTag === undefined) && (missing0 = "idTag")){
return fail(AuthorizeRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "idTag")){
return fail(AuthorizeRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTag !== undefined){
let data0 = data.idTag;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(AuthorizeRequest,instancePath+"/idTag","maxLength",{limit: 20});
}
}
else {
return fail(AuthorizeRequest,instancePath+"/idTag","type",{type: "string"});
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
if((data.idTagInfo === undefined) && (missing0 = "idTagInfo")){
return fail(AuthorizeResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "idTagInfo")){
return fail(AuthorizeResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTagInfo !== undefined){
if(!(IdTagInfo(data.idTagInfo, instancePath+"/idTagInfo"))){
vErrors = IdTagInfo.errors;
errors = 1;
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
const BootNotificationRequestFields = { "chargePointVendor": 0, "chargePointModel": 0, "chargePointSerialNumber": 0, "chargeBoxSerialNumber": 0, "firmwareVersion": 0, "iccid": 0, "imsi": 0, "meterType": 0, "meterSerialNumber": 0 };
function BootNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chargePointVendor === undefined) && (missing0 = "chargePointVendor")) || ((data.chargePointModel === undefined) && (missing0 = "chargePointModel"))){
return fail(BootNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(hasOwnProperty.call(BootNotificationRequestFields, key0))){
return fail(BootNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.chargePointVendor !== undefined){
let data0 = data.chargePointVendor;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(BootNotificationRequest,instancePath+"/chargePointVendor","maxLength",{limit: 20});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/chargePointVendor","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargePointModel !== undefined){
let data1 = data.chargePointModel;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(BootNotificationRequest,instancePath+"/chargePointModel","maxLength",{limit: 20});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/chargePointModel","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargePointSerialNumber !== undefined){
let data2 = data.chargePointSerialNumber;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 25){
return fail(BootNotificationRequest,instancePath+"/chargePointSerialNumber","maxLength",{limit: 25});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/chargePointSerialNumber","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargeBoxSerialNumber !== undefined){
let data3 = data.chargeBoxSerialNumber;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 25){
return fail(BootNotificationRequest,instancePath+"/chargeBoxSerialNumber","maxLength",{limit: 25});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/chargeBoxSerialNumber","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmwareVersion !== undefined){
let data4 = data.firmwareVersion;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(ucs2length(data4) > 50){
return fail(BootNotificationRequest,instancePath+"/firmwareVersion","maxLength",{limit: 50});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/firmwareVersion","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iccid !== undefined){
let data5 = data.iccid;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(ucs2length(data5) > 20){
return fail(BootNotificationRequest,instancePath+"/iccid","maxLength",{limit: 20});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/iccid","type",{type: "string"});
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imsi !== undefined){
let data6 = data.imsi;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(ucs2length(data6) > 20){
return fail(BootNotificationRequest,instancePath+"/imsi","maxLength",{limit: 20});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/imsi","type",{type: "string"});
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterType !== undefined){
let data7 = data.meterType;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(ucs2length(data7) > 25){
return fail(BootNotificationRequest,instancePath+"/meterType","maxLength",{limit: 25});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/meterType","type",{type: "string"});
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterSerialNumber !== undefined){
let data8 = data.meterSerialNumber;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(ucs2length(data8) > 25){
return fail(BootNotificationRequest,instancePath+"/meterSerialNumber","maxLength",{limit: 25});
}
}
else {
return fail(BootNotificationRequest,instancePath+"/meterSerialNumber","type",{type: "string"});
}
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
if((((data.status === undefined) && (missing0 = "status")) || ((data.currentTime === undefined) && (missing0 = "currentTime"))) || ((data.interval === undefined) && (missing0 = "interval"))){
return fail(BootNotificationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "currentTime")) || (key0 === "interval"))){
return fail(BootNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(RegistrationStatus(data.status, instancePath+"/status"))){
vErrors = RegistrationStatus.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currentTime !== undefined){
let data1 = data.currentTime;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(BootNotificationResponse,instancePath+"/currentTime","format",{format: "date-time"});
}
}
else {
return fail(BootNotificationResponse,instancePath+"/currentTime","type",{type: "string"});
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data2 = data.interval;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(BootNotificationResponse,instancePath+"/interval","type",{type: "integer"});
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
if(!(key0 === "reservationId")){
return fail(CancelReservationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.reservationId !== undefined){
let data0 = data.reservationId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(CancelReservationRequest,instancePath+"/reservationId","type",{type: "integer"});
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
if(!(key0 === "status")){
return fail(CancelReservationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(CancelReservationStatus(data.status, instancePath+"/status"))){
vErrors = CancelReservationStatus.errors;
errors = 1;
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
if(!(key0 === "certificateChain")){
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
if(!(key0 === "status")){
return fail(CertificateSignedResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(CertificateSignedStatusEnumType(data.status, instancePath+"/status"))){
vErrors = CertificateSignedStatusEnumType.errors;
errors = 1;
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
if(((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.type === undefined) && (missing0 = "type"))){
return fail(ChangeAvailabilityRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "connectorId") || (key0 === "type"))){
return fail(ChangeAvailabilityRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ChangeAvailabilityRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if(!(AvailabilityType(data.type, instancePath+"/type"))){
vErrors = AvailabilityType.errors;
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
if(!(key0 === "status")){
return fail(ChangeAvailabilityResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(AvailabilityStatus(data.status, instancePath+"/status"))){
vErrors = AvailabilityStatus.errors;
errors = 1;
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
function ChangeConfigurationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
return fail(ChangeConfigurationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
return fail(ChangeConfigurationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 50){
return fail(ChangeConfigurationRequest,instancePath+"/key","maxLength",{limit: 50});
}
}
else {
return fail(ChangeConfigurationRequest,instancePath+"/key","type",{type: "string"});
}
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
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 500){
return fail(ChangeConfigurationRequest,instancePath+"/value","maxLength",{limit: 500});
}
}
else {
return fail(ChangeConfigurationRequest,instancePath+"/value","type",{type: "string"});
}
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
return fail(ChangeConfigurationRequest,instancePath,"type",{type: "object"});
}
}
ChangeConfigurationRequest.errors = vErrors;
return errors === 0;
}
function ChangeConfigurationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ChangeConfigurationResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
return fail(ChangeConfigurationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(ConfigurationStatus(data.status, instancePath+"/status"))){
vErrors = ConfigurationStatus.errors;
errors = 1;
}
}
}
}
}
else {
return fail(ChangeConfigurationResponse,instancePath,"type",{type: "object"});
}
}
ChangeConfigurationResponse.errors = vErrors;
return errors === 0;
}
function ClearCacheRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
return fail(ClearCacheRequest,instancePath,"additionalProperties",{additionalProperty: key0});
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
if(!(key0 === "status")){
return fail(ClearCacheResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(ClearCacheStatus(data.status, instancePath+"/status"))){
vErrors = ClearCacheStatus.errors;
errors = 1;
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
if(!((((key0 === "id") || (key0 === "connectorId")) || (key0 === "chargingProfilePurpose")) || (key0 === "stackLevel"))){
return fail(ClearChargingProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ClearChargingProfileRequest,instancePath+"/id","type",{type: "integer"});
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
return fail(ClearChargingProfileRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingProfilePurpose !== undefined){
const _errs6 = errors;
if(!(ChargingProfilePurposeType(data.chargingProfilePurpose, instancePath+"/chargingProfilePurpose"))){
vErrors = ChargingProfilePurposeType.errors;
errors = 1;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stackLevel !== undefined){
let data3 = data.stackLevel;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(ClearChargingProfileRequest,instancePath+"/stackLevel","type",{type: "integer"});
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
if(!(key0 === "status")){
return fail(ClearChargingProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(ClearChargingProfileStatus(data.status, instancePath+"/status"))){
vErrors = ClearChargingProfileStatus.errors;
errors = 1;
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
if(!(((key0 === "vendorId") || (key0 === "messageId")) || (key0 === "data"))){
return fail(DataTransferRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.vendorId !== undefined){
let data0 = data.vendorId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 255){
return fail(DataTransferRequest,instancePath+"/vendorId","maxLength",{limit: 255});
}
}
else {
return fail(DataTransferRequest,instancePath+"/vendorId","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageId !== undefined){
let data1 = data.messageId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(DataTransferRequest,instancePath+"/messageId","maxLength",{limit: 50});
}
}
else {
return fail(DataTransferRequest,instancePath+"/messageId","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs6 = errors;
if(typeof data.data !== "string"){
return fail(DataTransferRequest,instancePath+"/data","type",{type: "string"});
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
if(!((key0 === "status") || (key0 === "data"))){
return fail(DataTransferResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(DataTransferStatus(data.status, instancePath+"/status"))){
vErrors = DataTransferStatus.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
return fail(DataTransferResponse,instancePath+"/data","type",{type: "string"});
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
if(!(key0 === "certificateHashData")){
return fail(DeleteCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
if(!(CertificateHashDataType(data.certificateHashData, instancePath+"/certificateHashData"))){
vErrors = CertificateHashDataType.errors;
errors = 1;
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
if(!(key0 === "status")){
return fail(DeleteCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(DeleteCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = DeleteCertificateStatusEnumType.errors;
errors = 1;
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
function DiagnosticsStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(DiagnosticsStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
return fail(DiagnosticsStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(DiagnosticsStatus(data.status, instancePath+"/status"))){
vErrors = DiagnosticsStatus.errors;
errors = 1;
}
}
}
}
}
else {
return fail(DiagnosticsStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
DiagnosticsStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function DiagnosticsStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
return fail(DiagnosticsStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
else {
return fail(DiagnosticsStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
DiagnosticsStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function ExtendedTriggerMessageRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.requestedMessage === undefined) && (missing0 = "requestedMessage")){
return fail(ExtendedTriggerMessageRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "requestedMessage") || (key0 === "connectorId"))){
return fail(ExtendedTriggerMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestedMessage !== undefined){
const _errs2 = errors;
if(!(MessageTriggerEnumType(data.requestedMessage, instancePath+"/requestedMessage"))){
vErrors = MessageTriggerEnumType.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(ExtendedTriggerMessageRequest,instancePath+"/connectorId","type",{type: "integer"});
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
return fail(ExtendedTriggerMessageRequest,instancePath,"type",{type: "object"});
}
}
ExtendedTriggerMessageRequest.errors = vErrors;
return errors === 0;
}
function ExtendedTriggerMessageResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(ExtendedTriggerMessageResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
return fail(ExtendedTriggerMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(TriggerMessageStatusEnumType(data.status, instancePath+"/status"))){
vErrors = TriggerMessageStatusEnumType.errors;
errors = 1;
}
}
}
}
}
else {
return fail(ExtendedTriggerMessageResponse,instancePath,"type",{type: "object"});
}
}
ExtendedTriggerMessageResponse.errors = vErrors;
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
if(!(key0 === "status")){
return fail(FirmwareStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(FirmwareStatus(data.status, instancePath+"/status"))){
vErrors = FirmwareStatus.errors;
errors = 1;
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
for(const key0 in data){
return fail(FirmwareStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
else {
return fail(FirmwareStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
FirmwareStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function GetCompositeScheduleRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.duration === undefined) && (missing0 = "duration"))){
return fail(GetCompositeScheduleRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "connectorId") || (key0 === "duration")) || (key0 === "chargingRateUnit"))){
return fail(GetCompositeScheduleRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetCompositeScheduleRequest,instancePath+"/connectorId","type",{type: "integer"});
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
return fail(GetCompositeScheduleRequest,instancePath+"/duration","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingRateUnit !== undefined){
const _errs6 = errors;
if(!(ChargingRateUnitType(data.chargingRateUnit, instancePath+"/chargingRateUnit"))){
vErrors = ChargingRateUnitType.errors;
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
if(!((((key0 === "status") || (key0 === "connectorId")) || (key0 === "scheduleStart")) || (key0 === "chargingSchedule"))){
return fail(GetCompositeScheduleResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(GetCompositeScheduleStatus(data.status, instancePath+"/status"))){
vErrors = GetCompositeScheduleStatus.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(GetCompositeScheduleResponse,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scheduleStart !== undefined){
let data2 = data.scheduleStart;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(GetCompositeScheduleResponse,instancePath+"/scheduleStart","format",{format: "date-time"});
}
}
else {
return fail(GetCompositeScheduleResponse,instancePath+"/scheduleStart","type",{type: "string"});
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chargingSchedule !== undefined){
const _errs7 = errors;
if(!(ChargingSchedule(data.chargingSchedule, instancePath+"/chargingSchedule"))){
vErrors = ChargingSchedule.errors;
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
return fail(GetCompositeScheduleResponse,instancePath,"type",{type: "object"});
}
}
GetCompositeScheduleResponse.errors = vErrors;
return errors === 0;
}
function GetConfigurationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "key")){
return fail(GetConfigurationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 50){
return fail(GetConfigurationRequest,instancePath+"/key/" + i0,"maxLength",{limit: 50});
}
}
else {
return fail(GetConfigurationRequest,instancePath+"/key/" + i0,"type",{type: "string"});
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(GetConfigurationRequest,instancePath+"/key","type",{type: "array"});
}
}
}
}
}
else {
return fail(GetConfigurationRequest,instancePath,"type",{type: "object"});
}
}
GetConfigurationRequest.errors = vErrors;
return errors === 0;
}
function GetConfigurationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "configurationKey") || (key0 === "unknownKey"))){
return fail(GetConfigurationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.configurationKey !== undefined){
let data0 = data.configurationKey;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(KeyValue(data0[i0], instancePath+"/configurationKey/" + i0))){
vErrors = KeyValue.errors;
errors = 1;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(GetConfigurationResponse,instancePath+"/configurationKey","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknownKey !== undefined){
let data2 = data.unknownKey;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(ucs2length(data3) > 50){
return fail(GetConfigurationResponse,instancePath+"/unknownKey/" + i1,"maxLength",{limit: 50});
}
}
else {
return fail(GetConfigurationResponse,instancePath+"/unknownKey/" + i1,"type",{type: "string"});
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
return fail(GetConfigurationResponse,instancePath+"/unknownKey","type",{type: "array"});
}
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
return fail(GetConfigurationResponse,instancePath,"type",{type: "object"});
}
}
GetConfigurationResponse.errors = vErrors;
return errors === 0;
}
function GetDiagnosticsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.location === undefined) && (missing0 = "location")){
return fail(GetDiagnosticsRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "location") || (key0 === "retries")) || (key0 === "retryInterval")) || (key0 === "startTime")) || (key0 === "stopTime"))){
return fail(GetDiagnosticsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isUri(data0))){
return fail(GetDiagnosticsRequest,instancePath+"/location","format",{format: "uri"});
}
}
else {
return fail(GetDiagnosticsRequest,instancePath+"/location","type",{type: "string"});
}
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
return fail(GetDiagnosticsRequest,instancePath+"/retries","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryInterval !== undefined){
let data2 = data.retryInterval;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(GetDiagnosticsRequest,instancePath+"/retryInterval","type",{type: "integer"});
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
return fail(GetDiagnosticsRequest,instancePath+"/startTime","format",{format: "date-time"});
}
}
else {
return fail(GetDiagnosticsRequest,instancePath+"/startTime","type",{type: "string"});
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopTime !== undefined){
let data4 = data.stopTime;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(GetDiagnosticsRequest,instancePath+"/stopTime","format",{format: "date-time"});
}
}
else {
return fail(GetDiagnosticsRequest,instancePath+"/stopTime","type",{type: "string"});
}
}
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
return fail(GetDiagnosticsRequest,instancePath,"type",{type: "object"});
}
}
GetDiagnosticsRequest.errors = vErrors;
return errors === 0;
}
function GetDiagnosticsResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "fileName")){
return fail(GetDiagnosticsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.fileName !== undefined){
let data0 = data.fileName;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 255){
return fail(GetDiagnosticsResponse,instancePath+"/fileName","maxLength",{limit: 255});
}
}
else {
return fail(GetDiagnosticsResponse,instancePath+"/fileName","type",{type: "string"});
}
}
}
}
}
else {
return fail(GetDiagnosticsResponse,instancePath,"type",{type: "object"});
}
}
GetDiagnosticsResponse.errors = vErrors;
return errors === 0;
}
function GetInstalledCertificateIdsRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificateType === undefined) && (missing0 = "certificateType")){
return fail(GetInstalledCertificateIdsRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "certificateType")){
return fail(GetInstalledCertificateIdsRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateType !== undefined){
if(!(CertificateUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = CertificateUseEnumType.errors;
errors = 1;
}
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
if(!((key0 === "certificateHashData") || (key0 === "status"))){
return fail(GetInstalledCertificateIdsResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateHashData !== undefined){
let data0 = data.certificateHashData;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
return fail(GetInstalledCertificateIdsResponse,instancePath+"/certificateHashData","minItems",{limit: 1});
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(CertificateHashDataType(data0[i0], instancePath+"/certificateHashData/" + i0))){
vErrors = CertificateHashDataType.errors;
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
return fail(GetInstalledCertificateIdsResponse,instancePath+"/certificateHashData","type",{type: "array"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(!(GetInstalledCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GetInstalledCertificateStatusEnumType.errors;
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
for(const key0 in data){
return fail(GetLocalListVersionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
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
if((data.listVersion === undefined) && (missing0 = "listVersion")){
return fail(GetLocalListVersionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "listVersion")){
return fail(GetLocalListVersionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.listVersion !== undefined){
let data0 = data.listVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(GetLocalListVersionResponse,instancePath+"/listVersion","type",{type: "integer"});
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
if(!(((((key0 === "log") || (key0 === "logType")) || (key0 === "requestId")) || (key0 === "retries")) || (key0 === "retryInterval"))){
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
if(!((key0 === "status") || (key0 === "filename"))){
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
if(data.filename !== undefined){
let data1 = data.filename;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(ucs2length(data1) > 255){
return fail(GetLogResponse,instancePath+"/filename","maxLength",{limit: 255});
}
}
else {
return fail(GetLogResponse,instancePath+"/filename","type",{type: "string"});
}
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
return fail(GetLogResponse,instancePath,"type",{type: "object"});
}
}
GetLogResponse.errors = vErrors;
return errors === 0;
}
function HeartbeatRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
return fail(HeartbeatRequest,instancePath,"additionalProperties",{additionalProperty: key0});
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
if(!(key0 === "currentTime")){
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
if(!((key0 === "certificateType") || (key0 === "certificate"))){
return fail(InstallCertificateRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.certificateType !== undefined){
const _errs2 = errors;
if(!(CertificateUseEnumType(data.certificateType, instancePath+"/certificateType"))){
vErrors = CertificateUseEnumType.errors;
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
if(ucs2length(data1) > 5500){
return fail(InstallCertificateRequest,instancePath+"/certificate","maxLength",{limit: 5500});
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
if(!(key0 === "status")){
return fail(InstallCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(InstallCertificateStatusEnumType(data.status, instancePath+"/status"))){
vErrors = InstallCertificateStatusEnumType.errors;
errors = 1;
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
if(!((key0 === "status") || (key0 === "requestId"))){
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
for(const key0 in data){
return fail(LogStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
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
if(((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.meterValue === undefined) && (missing0 = "meterValue"))){
return fail(MeterValuesRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "connectorId") || (key0 === "transactionId")) || (key0 === "meterValue"))){
return fail(MeterValuesRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(MeterValuesRequest,instancePath+"/connectorId","type",{type: "integer"});
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
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(MeterValuesRequest,instancePath+"/transactionId","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterValue !== undefined){
let data2 = data.meterValue;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(MeterValue(data2[i0], instancePath+"/meterValue/" + i0))){
vErrors = MeterValue.errors;
errors = 1;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(MeterValuesRequest,instancePath+"/meterValue","type",{type: "array"});
}
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
for(const key0 in data){
return fail(MeterValuesResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
else {
return fail(MeterValuesResponse,instancePath,"type",{type: "object"});
}
}
MeterValuesResponse.errors = vErrors;
return errors === 0;
}
function RemoteStartTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idTag === undefined) && (missing0 = "idTag")){
return fail(RemoteStartTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "connectorId") || (key0 === "idTag")) || (key0 === "chargingProfile"))){
return fail(RemoteStartTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RemoteStartTransactionRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTag !== undefined){
let data1 = data.idTag;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(RemoteStartTransactionRequest,instancePath+"/idTag","maxLength",{limit: 20});
}
}
else {
return fail(RemoteStartTransactionRequest,instancePath+"/idTag","type",{type: "string"});
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
if(!(ChargingProfile(data.chargingProfile, instancePath+"/chargingProfile"))){
vErrors = ChargingProfile.errors;
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
return fail(RemoteStartTransactionRequest,instancePath,"type",{type: "object"});
}
}
RemoteStartTransactionRequest.errors = vErrors;
return errors === 0;
}
function RemoteStartTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RemoteStartTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
return fail(RemoteStartTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(RemoteStartStopStatus(data.status, instancePath+"/status"))){
vErrors = RemoteStartStopStatus.errors;
errors = 1;
}
}
}
}
}
else {
return fail(RemoteStartTransactionResponse,instancePath,"type",{type: "object"});
}
}
RemoteStartTransactionResponse.errors = vErrors;
return errors === 0;
}
function RemoteStopTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transactionId === undefined) && (missing0 = "transactionId")){
return fail(RemoteStopTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "transactionId")){
return fail(RemoteStopTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.transactionId !== undefined){
let data0 = data.transactionId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(RemoteStopTransactionRequest,instancePath+"/transactionId","type",{type: "integer"});
}
}
}
}
}
else {
return fail(RemoteStopTransactionRequest,instancePath,"type",{type: "object"});
}
}
RemoteStopTransactionRequest.errors = vErrors;
return errors === 0;
}
function RemoteStopTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(RemoteStopTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
return fail(RemoteStopTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(RemoteStartStopStatus(data.status, instancePath+"/status"))){
vErrors = RemoteStartStopStatus.errors;
errors = 1;
}
}
}
}
}
else {
return fail(RemoteStopTransactionResponse,instancePath,"type",{type: "object"});
}
}
RemoteStopTransactionResponse.errors = vErrors;
return errors === 0;
}
function ReserveNowRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.expiryDate === undefined) && (missing0 = "expiryDate"))) || ((data.idTag === undefined) && (missing0 = "idTag"))) || ((data.reservationId === undefined) && (missing0 = "reservationId"))){
return fail(ReserveNowRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "connectorId") || (key0 === "expiryDate")) || (key0 === "idTag")) || (key0 === "parentIdTag")) || (key0 === "reservationId"))){
return fail(ReserveNowRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(ReserveNowRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiryDate !== undefined){
let data1 = data.expiryDate;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(isDateTime(data1))){
return fail(ReserveNowRequest,instancePath+"/expiryDate","format",{format: "date-time"});
}
}
else {
return fail(ReserveNowRequest,instancePath+"/expiryDate","type",{type: "string"});
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTag !== undefined){
let data2 = data.idTag;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(ucs2length(data2) > 20){
return fail(ReserveNowRequest,instancePath+"/idTag","maxLength",{limit: 20});
}
}
else {
return fail(ReserveNowRequest,instancePath+"/idTag","type",{type: "string"});
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentIdTag !== undefined){
let data3 = data.parentIdTag;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(ucs2length(data3) > 20){
return fail(ReserveNowRequest,instancePath+"/parentIdTag","maxLength",{limit: 20});
}
}
else {
return fail(ReserveNowRequest,instancePath+"/parentIdTag","type",{type: "string"});
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationId !== undefined){
let data4 = data.reservationId;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
return fail(ReserveNowRequest,instancePath+"/reservationId","type",{type: "integer"});
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
if(!(key0 === "status")){
return fail(ReserveNowResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(ReservationStatus(data.status, instancePath+"/status"))){
vErrors = ReservationStatus.errors;
errors = 1;
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
if(!(key0 === "type")){
return fail(ResetRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.type !== undefined){
if(!(ResetType(data.type, instancePath+"/type"))){
vErrors = ResetType.errors;
errors = 1;
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
if(!(key0 === "status")){
return fail(ResetResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(ResetStatus(data.status, instancePath+"/status"))){
vErrors = ResetStatus.errors;
errors = 1;
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
if(!(((key0 === "type") || (key0 === "timestamp")) || (key0 === "techInfo"))){
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
for(const key0 in data){
return fail(SecurityEventNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
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
if(((data.listVersion === undefined) && (missing0 = "listVersion")) || ((data.updateType === undefined) && (missing0 = "updateType"))){
return fail(SendLocalListRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "listVersion") || (key0 === "localAuthorizationList")) || (key0 === "updateType"))){
return fail(SendLocalListRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.listVersion !== undefined){
let data0 = data.listVersion;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SendLocalListRequest,instancePath+"/listVersion","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.localAuthorizationList !== undefined){
let data1 = data.localAuthorizationList;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(AuthorizationData(data1[i0], instancePath+"/localAuthorizationList/" + i0))){
vErrors = AuthorizationData.errors;
errors = 1;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(SendLocalListRequest,instancePath+"/localAuthorizationList","type",{type: "array"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updateType !== undefined){
const _errs7 = errors;
if(!(UpdateType(data.updateType, instancePath+"/updateType"))){
vErrors = UpdateType.errors;
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
if(!(key0 === "status")){
return fail(SendLocalListResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(UpdateStatus(data.status, instancePath+"/status"))){
vErrors = UpdateStatus.errors;
errors = 1;
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
if(((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.csChargingProfiles === undefined) && (missing0 = "csChargingProfiles"))){
return fail(SetChargingProfileRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "connectorId") || (key0 === "csChargingProfiles"))){
return fail(SetChargingProfileRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SetChargingProfileRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.csChargingProfiles !== undefined){
const _errs4 = errors;
if(!(ChargingProfile(data.csChargingProfiles, instancePath+"/csChargingProfiles"))){
vErrors = ChargingProfile.errors;
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
if(!(key0 === "status")){
return fail(SetChargingProfileResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(ChargingProfileStatus(data.status, instancePath+"/status"))){
vErrors = ChargingProfileStatus.errors;
errors = 1;
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
if(!(key0 === "csr")){
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
if(!(key0 === "status")){
return fail(SignCertificateResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(GenericStatusEnumType(data.status, instancePath+"/status"))){
vErrors = GenericStatusEnumType.errors;
errors = 1;
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
function SignedFirmwareStatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SignedFirmwareStatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "requestId"))){
return fail(SignedFirmwareStatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
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
return fail(SignedFirmwareStatusNotificationRequest,instancePath+"/requestId","type",{type: "integer"});
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
return fail(SignedFirmwareStatusNotificationRequest,instancePath,"type",{type: "object"});
}
}
SignedFirmwareStatusNotificationRequest.errors = vErrors;
return errors === 0;
}
function SignedFirmwareStatusNotificationResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
return fail(SignedFirmwareStatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
else {
return fail(SignedFirmwareStatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
SignedFirmwareStatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function SignedUpdateFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requestId === undefined) && (missing0 = "requestId")) || ((data.firmware === undefined) && (missing0 = "firmware"))){
return fail(SignedUpdateFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "retries") || (key0 === "retryInterval")) || (key0 === "requestId")) || (key0 === "firmware"))){
return fail(SignedUpdateFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.retries !== undefined){
let data0 = data.retries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(SignedUpdateFirmwareRequest,instancePath+"/retries","type",{type: "integer"});
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
return fail(SignedUpdateFirmwareRequest,instancePath+"/retryInterval","type",{type: "integer"});
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
return fail(SignedUpdateFirmwareRequest,instancePath+"/requestId","type",{type: "integer"});
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
}
}
}
}
}
}
else {
return fail(SignedUpdateFirmwareRequest,instancePath,"type",{type: "object"});
}
}
SignedUpdateFirmwareRequest.errors = vErrors;
return errors === 0;
}
function SignedUpdateFirmwareResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
return fail(SignedUpdateFirmwareResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
return fail(SignedUpdateFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(UpdateFirmwareStatusEnumType(data.status, instancePath+"/status"))){
vErrors = UpdateFirmwareStatusEnumType.errors;
errors = 1;
}
}
}
}
}
else {
return fail(SignedUpdateFirmwareResponse,instancePath,"type",{type: "object"});
}
}
SignedUpdateFirmwareResponse.errors = vErrors;
return errors === 0;
}
function StartTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.idTag === undefined) && (missing0 = "idTag"))) || ((data.meterStart === undefined) && (missing0 = "meterStart"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))){
return fail(StartTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "connectorId") || (key0 === "idTag")) || (key0 === "meterStart")) || (key0 === "reservationId")) || (key0 === "timestamp"))){
return fail(StartTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(StartTransactionRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idTag !== undefined){
let data1 = data.idTag;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(ucs2length(data1) > 20){
return fail(StartTransactionRequest,instancePath+"/idTag","maxLength",{limit: 20});
}
}
else {
return fail(StartTransactionRequest,instancePath+"/idTag","type",{type: "string"});
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterStart !== undefined){
let data2 = data.meterStart;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
return fail(StartTransactionRequest,instancePath+"/meterStart","type",{type: "integer"});
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reservationId !== undefined){
let data3 = data.reservationId;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(StartTransactionRequest,instancePath+"/reservationId","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data4 = data.timestamp;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(StartTransactionRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(StartTransactionRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
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
return fail(StartTransactionRequest,instancePath,"type",{type: "object"});
}
}
StartTransactionRequest.errors = vErrors;
return errors === 0;
}
function StartTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.idTagInfo === undefined) && (missing0 = "idTagInfo")) || ((data.transactionId === undefined) && (missing0 = "transactionId"))){
return fail(StartTransactionResponse,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "idTagInfo") || (key0 === "transactionId"))){
return fail(StartTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTagInfo !== undefined){
const _errs2 = errors;
if(!(IdTagInfo(data.idTagInfo, instancePath+"/idTagInfo"))){
vErrors = IdTagInfo.errors;
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
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(StartTransactionResponse,instancePath+"/transactionId","type",{type: "integer"});
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
return fail(StartTransactionResponse,instancePath,"type",{type: "object"});
}
}
StartTransactionResponse.errors = vErrors;
return errors === 0;
}
function StatusNotificationRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.connectorId === undefined) && (missing0 = "connectorId")) || ((data.errorCode === undefined) && (missing0 = "errorCode"))) || ((data.status === undefined) && (missing0 = "status"))){
return fail(StatusNotificationRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "connectorId") || (key0 === "errorCode")) || (key0 === "info")) || (key0 === "status")) || (key0 === "timestamp")) || (key0 === "vendorId")) || (key0 === "vendorErrorCode"))){
return fail(StatusNotificationRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(StatusNotificationRequest,instancePath+"/connectorId","type",{type: "integer"});
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined){
const _errs4 = errors;
if(!(ChargePointErrorCode(data.errorCode, instancePath+"/errorCode"))){
vErrors = ChargePointErrorCode.errors;
errors = 1;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.info !== undefined){
let data2 = data.info;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(ucs2length(data2) > 50){
return fail(StatusNotificationRequest,instancePath+"/info","maxLength",{limit: 50});
}
}
else {
return fail(StatusNotificationRequest,instancePath+"/info","type",{type: "string"});
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs7 = errors;
if(!(ChargePointStatus(data.status, instancePath+"/status"))){
vErrors = ChargePointStatus.errors;
errors = 1;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data4 = data.timestamp;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data4 === "string"){
if(!(isDateTime(data4))){
return fail(StatusNotificationRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(StatusNotificationRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorId !== undefined){
let data5 = data.vendorId;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(ucs2length(data5) > 255){
return fail(StatusNotificationRequest,instancePath+"/vendorId","maxLength",{limit: 255});
}
}
else {
return fail(StatusNotificationRequest,instancePath+"/vendorId","type",{type: "string"});
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendorErrorCode !== undefined){
let data6 = data.vendorErrorCode;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(ucs2length(data6) > 50){
return fail(StatusNotificationRequest,instancePath+"/vendorErrorCode","maxLength",{limit: 50});
}
}
else {
return fail(StatusNotificationRequest,instancePath+"/vendorErrorCode","type",{type: "string"});
}
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
for(const key0 in data){
return fail(StatusNotificationResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
else {
return fail(StatusNotificationResponse,instancePath,"type",{type: "object"});
}
}
StatusNotificationResponse.errors = vErrors;
return errors === 0;
}
function StopTransactionRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.meterStop === undefined) && (missing0 = "meterStop")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.transactionId === undefined) && (missing0 = "transactionId"))){
return fail(StopTransactionRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "idTag") || (key0 === "meterStop")) || (key0 === "timestamp")) || (key0 === "transactionId")) || (key0 === "reason")) || (key0 === "transactionData"))){
return fail(StopTransactionRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTag !== undefined){
let data0 = data.idTag;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(ucs2length(data0) > 20){
return fail(StopTransactionRequest,instancePath+"/idTag","maxLength",{limit: 20});
}
}
else {
return fail(StopTransactionRequest,instancePath+"/idTag","type",{type: "string"});
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meterStop !== undefined){
let data1 = data.meterStop;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(StopTransactionRequest,instancePath+"/meterStop","type",{type: "integer"});
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
return fail(StopTransactionRequest,instancePath+"/timestamp","format",{format: "date-time"});
}
}
else {
return fail(StopTransactionRequest,instancePath+"/timestamp","type",{type: "string"});
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionId !== undefined){
let data3 = data.transactionId;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(StopTransactionRequest,instancePath+"/transactionId","type",{type: "integer"});
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs10 = errors;
if(!(Reason(data.reason, instancePath+"/reason"))){
vErrors = Reason.errors;
errors = 1;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionData !== undefined){
let data5 = data.transactionData;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(MeterValue(data5[i0], instancePath+"/transactionData/" + i0))){
vErrors = MeterValue.errors;
errors = 1;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
return fail(StopTransactionRequest,instancePath+"/transactionData","type",{type: "array"});
}
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
return fail(StopTransactionRequest,instancePath,"type",{type: "object"});
}
}
StopTransactionRequest.errors = vErrors;
return errors === 0;
}
function StopTransactionResponse(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "idTagInfo")){
return fail(StopTransactionResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.idTagInfo !== undefined){
if(!(IdTagInfo(data.idTagInfo, instancePath+"/idTagInfo"))){
vErrors = IdTagInfo.errors;
errors = 1;
}
}
}
}
else {
return fail(StopTransactionResponse,instancePath,"type",{type: "object"});
}
}
StopTransactionResponse.errors = vErrors;
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
if(!((key0 === "requestedMessage") || (key0 === "connectorId"))){
return fail(TriggerMessageRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.requestedMessage !== undefined){
const _errs2 = errors;
if(!(MessageTrigger(data.requestedMessage, instancePath+"/requestedMessage"))){
vErrors = MessageTrigger.errors;
errors = 1;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connectorId !== undefined){
let data1 = data.connectorId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
return fail(TriggerMessageRequest,instancePath+"/connectorId","type",{type: "integer"});
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
if(!(key0 === "status")){
return fail(TriggerMessageResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(TriggerMessageStatus(data.status, instancePath+"/status"))){
vErrors = TriggerMessageStatus.errors;
errors = 1;
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
if((data.connectorId === undefined) && (missing0 = "connectorId")){
return fail(UnlockConnectorRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "connectorId")){
return fail(UnlockConnectorRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.connectorId !== undefined){
let data0 = data.connectorId;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
return fail(UnlockConnectorRequest,instancePath+"/connectorId","type",{type: "integer"});
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
if(!(key0 === "status")){
return fail(UnlockConnectorResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.status !== undefined){
if(!(UnlockStatus(data.status, instancePath+"/status"))){
vErrors = UnlockStatus.errors;
errors = 1;
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
function UpdateFirmwareRequest(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.location === undefined) && (missing0 = "location")) || ((data.retrieveDate === undefined) && (missing0 = "retrieveDate"))){
return fail(UpdateFirmwareRequest,instancePath,"required",{missingProperty: missing0});
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "location") || (key0 === "retries")) || (key0 === "retrieveDate")) || (key0 === "retryInterval"))){
return fail(UpdateFirmwareRequest,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
if(_errs1 === errors){
if(data.location !== undefined){
let data0 = data.location;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(isUri(data0))){
return fail(UpdateFirmwareRequest,instancePath+"/location","format",{format: "uri"});
}
}
else {
return fail(UpdateFirmwareRequest,instancePath+"/location","type",{type: "string"});
}
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
return fail(UpdateFirmwareRequest,instancePath+"/retries","type",{type: "integer"});
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrieveDate !== undefined){
let data2 = data.retrieveDate;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(isDateTime(data2))){
return fail(UpdateFirmwareRequest,instancePath+"/retrieveDate","format",{format: "date-time"});
}
}
else {
return fail(UpdateFirmwareRequest,instancePath+"/retrieveDate","type",{type: "string"});
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
let data3 = data.retryInterval;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
return fail(UpdateFirmwareRequest,instancePath+"/retryInterval","type",{type: "integer"});
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
for(const key0 in data){
return fail(UpdateFirmwareResponse,instancePath,"additionalProperties",{additionalProperty: key0});
}
}
else {
return fail(UpdateFirmwareResponse,instancePath,"type",{type: "object"});
}
}
UpdateFirmwareResponse.errors = vErrors;
return errors === 0;
}

export const requests = {
  Authorize: AuthorizeRequest,
  BootNotification: BootNotificationRequest,
  CancelReservation: CancelReservationRequest,
  CertificateSigned: CertificateSignedRequest,
  ChangeAvailability: ChangeAvailabilityRequest,
  ChangeConfiguration: ChangeConfigurationRequest,
  ClearCache: ClearCacheRequest,
  ClearChargingProfile: ClearChargingProfileRequest,
  DataTransfer: DataTransferRequest,
  DeleteCertificate: DeleteCertificateRequest,
  DiagnosticsStatusNotification: DiagnosticsStatusNotificationRequest,
  ExtendedTriggerMessage: ExtendedTriggerMessageRequest,
  FirmwareStatusNotification: FirmwareStatusNotificationRequest,
  GetCompositeSchedule: GetCompositeScheduleRequest,
  GetConfiguration: GetConfigurationRequest,
  GetDiagnostics: GetDiagnosticsRequest,
  GetInstalledCertificateIds: GetInstalledCertificateIdsRequest,
  GetLocalListVersion: GetLocalListVersionRequest,
  GetLog: GetLogRequest,
  Heartbeat: HeartbeatRequest,
  InstallCertificate: InstallCertificateRequest,
  LogStatusNotification: LogStatusNotificationRequest,
  MeterValues: MeterValuesRequest,
  RemoteStartTransaction: RemoteStartTransactionRequest,
  RemoteStopTransaction: RemoteStopTransactionRequest,
  ReserveNow: ReserveNowRequest,
  Reset: ResetRequest,
  SecurityEventNotification: SecurityEventNotificationRequest,
  SendLocalList: SendLocalListRequest,
  SetChargingProfile: SetChargingProfileRequest,
  SignCertificate: SignCertificateRequest,
  SignedFirmwareStatusNotification: SignedFirmwareStatusNotificationRequest,
  SignedUpdateFirmware: SignedUpdateFirmwareRequest,
  StartTransaction: StartTransactionRequest,
  StatusNotification: StatusNotificationRequest,
  StopTransaction: StopTransactionRequest,
  TriggerMessage: TriggerMessageRequest,
  UnlockConnector: UnlockConnectorRequest,
  UpdateFirmware: UpdateFirmwareRequest,
};

export const responses = {
  Authorize: AuthorizeResponse,
  BootNotification: BootNotificationResponse,
  CancelReservation: CancelReservationResponse,
  CertificateSigned: CertificateSignedResponse,
  ChangeAvailability: ChangeAvailabilityResponse,
  ChangeConfiguration: ChangeConfigurationResponse,
  ClearCache: ClearCacheResponse,
  ClearChargingProfile: ClearChargingProfileResponse,
  DataTransfer: DataTransferResponse,
  DeleteCertificate: DeleteCertificateResponse,
  DiagnosticsStatusNotification: DiagnosticsStatusNotificationResponse,
  ExtendedTriggerMessage: ExtendedTriggerMessageResponse,
  FirmwareStatusNotification: FirmwareStatusNotificationResponse,
  GetCompositeSchedule: GetCompositeScheduleResponse,
  GetConfiguration: GetConfigurationResponse,
  GetDiagnostics: GetDiagnosticsResponse,
  GetInstalledCertificateIds: GetInstalledCertificateIdsResponse,
  GetLocalListVersion: GetLocalListVersionResponse,
  GetLog: GetLogResponse,
  Heartbeat: HeartbeatResponse,
  InstallCertificate: InstallCertificateResponse,
  LogStatusNotification: LogStatusNotificationResponse,
  MeterValues: MeterValuesResponse,
  RemoteStartTransaction: RemoteStartTransactionResponse,
  RemoteStopTransaction: RemoteStopTransactionResponse,
  ReserveNow: ReserveNowResponse,
  Reset: ResetResponse,
  SecurityEventNotification: SecurityEventNotificationResponse,
  SendLocalList: SendLocalListResponse,
  SetChargingProfile: SetChargingProfileResponse,
  SignCertificate: SignCertificateResponse,
  SignedFirmwareStatusNotification: SignedFirmwareStatusNotificationResponse,
  SignedUpdateFirmware: SignedUpdateFirmwareResponse,
  StartTransaction: StartTransactionResponse,
  StatusNotification: StatusNotificationResponse,
  StopTransaction: StopTransactionResponse,
  TriggerMessage: TriggerMessageResponse,
  UnlockConnector: UnlockConnectorResponse,
  UpdateFirmware: UpdateFirmwareResponse,
};

